using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>Every public method of the classes `Cases` in `Cases/*.txt` gives in the interpreter what it gives on .NET, for all interesting arguments.</summary>
public sealed class CaseTests
{
    private const int MostShown = 20;

    public static TheoryData<string, bool> Files()
    {
        var files = new TheoryData<string, bool>();
        foreach (string name in typeof(CaseTests).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".csharp.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            files.Add(name, true);
            files.Add(name, false);
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ImportedMethodsDoWhatTheyDoOnDotnet(string file, bool isOptimized)
    {
        using var reader = new StreamReader(typeof(CaseTests).Assembly.GetManifestResourceStream(file)!);
        using ImportedAssembly assembly = ImportedAssembly.Of(reader.ReadToEnd(), isOptimized);
        var differences = new List<string>();
        foreach (MethodInfo method in assembly.Loaded.GetType("Cases")!.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            foreach (object[] arguments in InterestingValues.ArgumentsOf(method))
            {
                try
                {
                    if (ImportedRun.Difference(assembly, "Cases", method.Name, arguments) is string difference)
                    {
                        differences.Add(difference);
                    }
                }
                catch (Exception fault) when (differences.Count < MostShown)
                {
                    differences.Add($"{method.Name}: {fault}");
                    break;
                }
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count}:\n{string.Join('\n', differences.Take(MostShown))}");
    }
}

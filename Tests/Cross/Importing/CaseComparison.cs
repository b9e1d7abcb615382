using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>Runs every public method of the class `Cases` with all interesting arguments, on .NET and imported.</summary>
internal static class CaseComparison
{
    private const int MostShown = 20;

    public static void Run(ImportedAssembly assembly)
    {
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
                catch (Exception fault)
                {
                    differences.Add($"{method.Name}: {fault}");
                    break;
                }
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count}:\n{string.Join('\n', differences.Take(MostShown))}");
    }
}

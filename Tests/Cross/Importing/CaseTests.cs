using System;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Optimising;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>Every public method of the classes `Cases` in `Cases/*.txt` gives in the interpreter what it gives on .NET, for all interesting arguments.</summary>
public sealed class CaseTests
{
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
        // Of the debug build as imported; of the other with values in place of slots, for which the slots that handlers share must be marked.
        using var reader = new StreamReader(typeof(CaseTests).Assembly.GetManifestResourceStream(file)!);
        using ImportedAssembly assembly = ImportedAssembly.Of(reader.ReadToEnd(), isOptimized);
        assembly.Simplify = isOptimized ? Cleanup.Run : null;
        CaseComparison.Run(assembly);
    }
}

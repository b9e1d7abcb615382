using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Specification;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Specification;

public sealed class CheckedInSpecificationTests
{
    public static TheoryData<string> Files => [.. Find()];

    [Theory]
    [MemberData(nameof(Files))]
    public void ACheckedInSpecification_IsRight(string file)
    {
        var diagnostics = new DiagnosticBag();
        SpecificationParser.Parse(file, File.ReadAllText(SourceTree.PathOf(file)), diagnostics);
        Assert.Empty(diagnostics.All);
    }

    private static IEnumerable<string> Find()
    {
        string root = SourceTree.Root;
        return Directory.EnumerateFiles(Path.Combine(root, "Bindings"), "*.bind", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}

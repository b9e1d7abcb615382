using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace DeviceKit.Architecture.Tests.Sources;

public sealed class SourceFileTests
{
    private const int Median = 80;
    private const int Most = 400;
    private const int Limit = 800;

    private static readonly IReadOnlyList<SourceFile> s_files = [.. Repository.Sources.Select(SourceFile.Load)];

    /// <summary>Tables of data may be as long as their data is.</summary>
    private static IEnumerable<SourceFile> HandWritten => s_files.Where(f => !f.Stem.EndsWith("Table", StringComparison.Ordinal));

    [Fact]
    public void NoFile_IsLongerThanTheLimit() => Assert.Empty(HandWritten.Where(f => f.Lines > Limit).Select(f => $"{f.Path}: {f.Lines} lines"));

    [Fact]
    public void TheMedianFile_IsShort()
    {
        int[] lines = [.. HandWritten.Select(f => f.Lines).Order()];
        Assert.InRange(lines[lines.Length / 2], 1, Median);
    }

    [Fact]
    public void NineteenOfTwentyFiles_AreNotLong()
    {
        string[] longest = [.. HandWritten.Where(f => f.Lines >= Most).Select(f => $"{f.Path}: {f.Lines} lines")];
        Assert.True(longest.Length * 20 <= HandWritten.Count(), string.Join('\n', longest));
    }

    [Fact]
    public void AFile_HoldsOneType() =>
        Assert.Empty(s_files.Where(f => f.Types.Count > 1 && !f.IsWireFormat).Select(f => $"{f.Path}: {string.Join(", ", f.Types)}"));

    [Fact]
    public void AFile_IsNamedAfterItsType() =>
        Assert.Empty(s_files.Where(f => f.Types.Count == 1 && f.Types[0] != f.Stem).Select(f => $"{f.Path}: {f.Types[0]}"));

    [Fact]
    public void TypesAreFound()
    {
        var file = new SourceFile("A.B.cs", "namespace X;\n\npublic sealed class A;\ninternal readonly ref struct BView<T>\n{\n    private class C;\n}\nfile class D;\npublic delegate void E(int x);\n");
        Assert.Equal(["A", "BView", "E"], file.Types);
        Assert.Equal("A", file.Stem);
        Assert.Equal(9, file.Lines);
        Assert.True(file.IsWireFormat);
    }
}

using System;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Which headers count as asked for.</summary>
public sealed class OwnHeaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-headers-").FullName;

    public OwnHeaderTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "thing"));
        Write("thing.h", "#include <thing/thing.h>\n#include \"other.h\"\nint beside(void);\n#define BESIDE 1\n");
        Write("thing/thing.h", "#include \"part.h\"\n#include \"../other.h\"\nint whole(void);\n#define WHOLE 2\n");
        Write("thing/part.h", "int part(void);\n#define PART 3\n");
        Write("other.h", "#pragma once\ntypedef struct { int value; } other_t;\nint other(other_t *it);\n#define OTHER 4\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void HeaderInAFolder_OwnsItsFolder()
    {
        HeaderModel model = Parse(false, "thing/thing.h");
        Assert.Equal(["part", "whole"], model.Functions.Select(f => f.Name));
        Assert.Equal(["PART", "WHOLE"], model.Constants.Select(c => c.Name));
        Assert.Equal(["thing/part.h", "thing/thing.h"], model.Functions.Select(f => f.Location.File));
    }

    [Fact]
    public void HeaderBesideAFolderOfItsName_OwnsThatFolder() => Assert.Equal(["part", "whole", "beside"], Parse(false, "thing.h").Functions.Select(f => f.Name));

    [Fact]
    public void HeaderInNoFolder_OwnsItselfOnly()
    {
        HeaderModel model = Parse(false, "other.h");
        Assert.Equal(["other"], model.Functions.Select(f => f.Name));
        Assert.Equal(["OTHER"], model.Constants.Select(c => c.Name));
    }

    [Fact]
    public void OwningIncludes_TakesWhatIsOnlyIncluded()
    {
        HeaderModel model = Parse(true, "thing.h");
        Assert.Equal(["part", "other", "whole", "beside"], model.Functions.Select(f => f.Name));
        Assert.Equal(["PART", "OTHER", "WHOLE", "BESIDE"], model.Constants.Select(c => c.Name));
        Assert.Equal("other.h", model.Records.Single().Location.File);
    }

    [Fact]
    public void Hashes_AreOfTheAskedHeadersOnly() => Assert.Equal(["thing.h", "other.h"], Parse(false, "thing.h", "other.h").Headers.Select(h => h.Name));

    private HeaderModel Parse(bool ownsIncludes, params string[] headers)
    {
        ShapeHeaders.RequireLibClang();
        var diagnostics = new DiagnosticBag();
        HeaderModel model = HeaderParser.Parse(ShapeHeaders.Request("host", [_folder], headers) with { OwnsIncludes = ownsIncludes }, diagnostics);
        Assert.Empty(diagnostics.All);
        return model;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}

using System;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Every size, alignment, offset and value of the models, checked by compilers that had no part in them.</summary>
public sealed class LayoutOracleTests
{
    [Theory]
    [InlineData("host", "gcc")]
    [InlineData("host", "clang-19")]
    [InlineData("esp32", "xtensa-lx106-elf-gcc")]
    public void Shapes_AreLaidOutAsTheCompilerDoes(string profile, string compiler)
    {
        CCompiler c = CCompiler.Named(compiler);

        // The configuration header is made by the profile; a record with a vector is laid out as each target can.
        string[] except = [.. ShapeHeaders.WithSystemHeaders, "config_size", "wide_types"];
        string[] names = [.. ShapeHeaders.Names.Except(except)];
        HeaderModel model = ShapeHeaders.Parse(profile, [ShapeHeaders.Folder], [.. names.Select(n => n + ".h")]);
        var assertions = LayoutAssertions.Of(model);
        Assert.InRange(assertions.Count, 190, 400);
        Assert.Equal("", c.Check(assertions.Text, "-I" + ShapeHeaders.Folder));
    }

    [Fact]
    public void WrongModel_IsRefusedByTheCompiler()
    {
        CCompiler gcc = CCompiler.Named("gcc");
        HeaderModel model = ShapeHeaders.Model("host", "align64");
        CRecord first = model.Records[0];
        HeaderModel wrong = model with { Records = [first with { Fields = [.. first.Fields.Select(f => f.Name == "middle" ? f with { BitOffset = f.BitOffset + 8 } : f)] }] };
        Assert.Contains("align64_t.middle", gcc.Check(LayoutAssertions.Of(wrong).Text, "-I" + ShapeHeaders.Folder), StringComparison.Ordinal);
    }
}

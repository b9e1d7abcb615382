using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>The layout proof over a header whose model was made by hand, and its mutants.</summary>
public sealed class HandMadeLayoutTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-proof-").FullName;

    public HandMadeLayoutTests() => File.WriteAllText(Path.Combine(_folder, "shape.h"), HandMade.Header);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("clang-19 for riscv32")]
    [InlineData("xtensa-lx106-elf-gcc")]
    public void TheProof_IsAccepted_AndCSharpHasTheSameLayout(string compiler)
    {
        CCompiler c = CCompiler.Named(compiler);
        Binding binding = new Binding(HandMade.Model, Items).Whole();
        (string errors, string compiled) = binding.Prove(c, _folder, _folder);
        Assert.True(errors.Length == 0, errors);
        using var assembly = new GeneratedAssembly(binding.Emit());
        Assert.Equal(19, LayoutCheck.Members(binding.Context, assembly));
        Assert.Equal(17, LayoutCheck.BitFields(binding.Context, assembly, new ObjectFile(compiled)));
    }

    [Fact]
    public void TheFrontEnd_MakesTheSameModel()
    {
        HeaderModel parsed = Parse.Headers("esp32", _folder, "shape.h");
        Assert.Equal(Layout(HandMade.Model), Layout(parsed));
    }

    [Fact]
    public void TheFiles_AreTheReviewedOnes() => Snapshot.Compare("esp32/hand-made", new Binding(HandMade.Model, Items).Whole().Emit());

    private static IEnumerable<string> Layout(HeaderModel model) =>
        from record in model.Records
        from line in record.Fields.Select(f => $"{record.Name}.{f.Name} {f.BitOffset} {f.BitWidth}").Prepend($"{record.Name} {record.Size} {record.Alignment} {record.IsUnion} {record.Spelling}")
        select line;

    private const string Items = "api IShape\n  functions *\n  constants SHAPE_*\n  strip SHAPE_\nerror ShapeError\n  exception ShapeException\n  codes SHAPE_OK SHAPE_FAIL SHAPE_NO_MEM\n  strip SHAPE_\n";
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Emitting.Proofs;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>The proof can fail: a model that is wrong in one number is refused by the compiler, by name, or seen in the bytes.</summary>
public sealed class ProofMutationTests : IDisposable
{
    private const string Items = "api IShape\n  functions *\n  constants SHAPE_DELAY SHAPE_FAIL\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-mutant-").FullName;

    public ProofMutationTests() => File.WriteAllText(Path.Combine(_folder, "shape.h"), HandMade.Header);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("shape_config_t", "ssid")]
    [InlineData("shape_config_t", "owner")]
    [InlineData("shape_config_t", "flags")]
    [InlineData("shape_config_t.items", "grid")]
    [InlineData("shape_config_t.0", "a")]
    [InlineData("shape_packed_t", "second")]
    [InlineData("shape_tail_t", "payload")]
    public void AWrongOffset_IsRefused(string record, string field) => Refused(Mutate(record, field, f => f with { BitOffset = f.BitOffset + 8 }), $"{field}");

    [Fact]
    public void AWrongSizeOfAMember_IsRefused() => Refused(Mutate("shape_config_t", "ssid", f => f with { Size = 31 }), "size of ssid in shape_config_t");

    [Fact]
    public void AWrongSize_IsRefused() => Refused(Mutate("shape_packed_t", r => r with { Size = 16 }), "size of shape_packed_t");

    [Fact]
    public void AWrongAlignment_IsRefused() => Refused(Mutate("shape_config_t", r => r with { Alignment = 4 }), "alignment of shape_config_t");

    [Fact]
    public void AWrongEnum_IsRefused()
    {
        CEnum mode = HandMade.Model.Enums[0];
        Refused(HandMade.Model with { Enums = [mode with { Members = [mode.Members[0], new CEnumMember("SHAPE_MODE_ON", 2)] }, HandMade.Model.Enums[1]] }, "value of SHAPE_MODE_ON");
        Refused(HandMade.Model with { Enums = [mode with { Underlying = new CIntegerType("unsigned char", 1, false) }, HandMade.Model.Enums[1]] }, "size of shape_mode_t");
    }

    [Fact]
    public void AWrongConstant_IsRefused() =>
        Refused(HandMade.Model with { Constants = [.. HandMade.Model.Constants.Select(c => c.Name == "SHAPE_FAIL" ? c with { Value = "-2" } : c)] }, "value of SHAPE_FAIL");

    [Theory]
    [InlineData("shape_config_t", "dcm")]
    [InlineData("shape_config_t", "wide")]
    [InlineData("shape_config_t.flags", "backup")]
    [InlineData("shape_packed_t", "fourth")]
    public void AWrongPlaceOfABitField_IsSeenInTheBytes(string record, string field)
    {
        HeaderModel right = HandMade.Model;
        HeaderModel wrong = Mutate(record, field, f => f with { BitOffset = f.BitOffset - 1 });
        CCompiler compiler = CCompiler.Named("clang-19 for riscv32");
        (string errors, string compiled) = new Binding(wrong, Items).Whole().Prove(compiler, _folder, _folder);
        Assert.True(errors.Length == 0, errors);
        var bytes = new ObjectFile(compiled);
        string[] different = [.. Images(wrong).Where(i => !i.Bytes.SequenceEqual(bytes[i.Symbol])).Select(i => i.Name)];
        Assert.Equal([field], different);
        Assert.All(Images(right), i => Assert.Equal(i.Bytes, bytes[i.Symbol]));
    }

    [Fact]
    public void AWrongWidth_IsSeenInTheBytes()
    {
        HeaderModel wrong = Mutate("shape_config_t", "level", f => f with { BitWidth = 5 });
        (string errors, string compiled) = new Binding(wrong, Items).Whole().Prove(CCompiler.Named("clang-19 for riscv32"), _folder, _folder);
        Assert.True(errors.Length == 0, errors);
        BitFieldImage level = Images(HandMade.Model).Single(i => i.Name == "level");
        Assert.NotEqual(level.Bytes, new ObjectFile(compiled)[level.Symbol]);
    }

    private static IReadOnlyList<BitFieldImage> Images(HeaderModel model) => ProofEmitter.Images(new Binding(model, Items).Whole().Context);

    private void Refused(HeaderModel model, string what)
    {
        foreach (string compiler in new[] { "clang-19 for riscv32", "xtensa-lx106-elf-gcc" })
        {
            (string errors, _) = new Binding(model, Items).Whole().Prove(CCompiler.Named(compiler), _folder, _folder);
            Assert.Contains("static assertion failed", errors, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(what, errors, StringComparison.Ordinal);
        }
    }

    private static HeaderModel Mutate(string record, string field, Func<CField, CField> change) =>
        Mutate(record, r => r with { Fields = [.. r.Fields.Select(f => f.Name == field ? change(f) : f)] });

    private static HeaderModel Mutate(string record, Func<CRecord, CRecord> change) =>
        HandMade.Model with { Records = [.. HandMade.Model.Records.Select(r => r.Name == record ? change(r) : r)] };
}

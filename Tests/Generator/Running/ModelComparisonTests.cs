using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Running;
using Xunit;

namespace DeviceKit.Generator.Tests.Running;

/// <summary>Differences of <see cref="SampleModel"/> and a changed copy of it.</summary>
public sealed class ModelComparisonTests
{
    public static TheoryData<string, string> Changes => new(s_changes.Select(c => (c.Key, c.Value.Line)));

    private static readonly Dictionary<string, (Func<HeaderModel, HeaderModel> Change, string Line)> s_changes = new()
    {
        ["a function is missing"] = (m => m with { Functions = [.. m.Functions.Where(f => f.Name != "dev_close")] }, "function dev_close: example.h:1 here, missing there"),
        ["another result"] = (m => Function(m, "dev_version", t => t with { Returns = SampleModel.Char }), "function dev_version: int () here, char () there"),
        ["a parameter more"] = (m => Function(m, "dev_version", t => t with { Parameters = [new("x", SampleModel.Int)] }), "function dev_version: int () here, int (int) there"),
        ["a variadic function"] = (m => Function(m, "dev_version", t => t with { IsVariadic = true }), "function dev_version: int () here, int (, ...) there"),
        ["another parameter type"] = (m => Function(m, "dev_close", t => t with { Parameters = [new("dev", SampleModel.To(SampleModel.Void))] }), "function dev_close: void (dev_t *) here, void (void *) there"),
        ["a const target"] = (m => Function(m, "dev_close", t => t with { Parameters = [new("dev", SampleModel.To(SampleModel.Named("dev_t") with { IsConst = true }))] }), "function dev_close: void (dev_t *) here, void (const dev_t *) there"),
        ["a const pointer"] = (m => Function(m, "dev_close", t => t with { Parameters = [new("dev", SampleModel.To(SampleModel.Named("dev_t")) with { IsConst = true })] }), "function dev_close: void (dev_t *) here, void (dev_t *const) there"),
        ["another parameter name"] = (m => Function(m, "dev_close", t => t with { Parameters = [new("device", t.Parameters[0].Type)] }), "function dev_close: parameters dev here, parameters device there"),
        ["a record is missing"] = (m => m with { Records = [.. m.Records.Where(r => r.Name != "dev_events")] }, "record dev_events: example.h:4 here, missing there"),
        ["a union"] = (m => Record(m, "dev_info", r => r with { IsUnion = true }), "record dev_info: a struct here, a union there"),
        ["another size"] = (m => Record(m, "dev_info", r => r with { Size = 20 }), "record dev_info: size 16 here, size 20 there"),
        ["no members"] = (m => Record(m, "dev_info", r => r with { Size = null, Fields = [] }), "record dev_info: size 16 here, missing there"),
        ["another alignment"] = (m => Record(m, "dev_info", r => r with { Alignment = 8 }), "record dev_info: alignment 4 here, alignment 8 there"),
        ["another offset"] = (m => Field(m, "flags", f => f with { BitOffset = 32 }), "record dev_info, member flags: at byte 0 here, at byte 4 there"),
        ["a bit-field"] = (m => Field(m, "flags", f => f with { BitWidth = 3 }), "record dev_info, member flags: at byte 0 here, at bit 0, 3 wide there"),
        ["another member type"] = (m => Field(m, "flags", f => f with { Type = new CArrayType(SampleModel.Char, 4) }), "record dev_info, member flags: int here, char[4] there"),
        ["another member size"] = (m => Field(m, "flags", f => f with { Size = 8 }), "record dev_info, member flags: size 4 here, size 8 there"),
        ["another member of no name"] = (m => Field(m, "", f => f with { BitOffset = 40 }), "record dev_info, member #0: at byte 4 here, at byte 5 there"),
        ["a member is missing"] = (m => Record(m, "dev_events", r => r with { Fields = [.. r.Fields.SkipLast(1)] }), "record dev_events, member count: byte 16 here, missing there"),
        ["a member more"] = (m => Record(m, "dev_events", r => r with { Fields = [.. r.Fields, new("more", SampleModel.Int, 160) { Size = 4 }] }), "record dev_events, member more: missing here, byte 20 there"),
        ["an enum is missing"] = (m => m with { Enums = [] }, "enum dev_mode: example.h:5 here, missing there"),
        ["another underlying type"] = (m => m with { Enums = [m.Enums[0] with { Underlying = new CIntegerType("int", 4, true) }] }, "enum dev_mode: underlying type unsigned int here, underlying type int there"),
        ["another enum value"] = (m => m with { Enums = [m.Enums[0] with { Members = [new("DEV_MODE_READ", 0), new("DEV_MODE_WRITE", -2)] }] }, "enum dev_mode, member DEV_MODE_WRITE: 1 here, -2 there"),
        ["an enum member less"] = (m => m with { Enums = [m.Enums[0] with { Members = [new("DEV_MODE_READ", 0)] }] }, "enum dev_mode, member DEV_MODE_WRITE: 1 here, missing there"),
        ["an enum member more"] = (m => m with { Enums = [m.Enums[0] with { Members = [.. m.Enums[0].Members, new("DEV_MODE_BOTH", 2)] }] }, "enum dev_mode, member DEV_MODE_BOTH: missing here, 2 there"),
        ["another typedef"] = (m => m with { Typedefs = [.. m.Typedefs.Select(t => t.Name == "dev_number_t" ? t with { Type = SampleModel.Int } : t)] }, "typedef dev_number_t: unsigned int here, int there"),
        ["another value"] = (m => m with { Constants = [.. m.Constants.Select(c => c.Name == "DEV_LIMIT" ? c with { Value = "257" } : c)] }, "constant DEV_LIMIT: 256 here, 257 there"),
        ["a constant is missing"] = (m => m with { Constants = [.. m.Constants.SkipLast(1)] }, "constant DEV_LIMIT: example.h:13 here, missing there"),
        ["another variable"] = (m => m with { Variables = [new CVariable("dev_default", SampleModel.At(1), SampleModel.Char)] }, "variable dev_default: int here, char there"),
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void EachChange_IsOneLineWithBothSides(string change, string line) =>
        Assert.Equal([line], ModelComparison.Compare(SampleModel.Whole, s_changes[change].Change(SampleModel.Whole), "here", "there"));

    [Fact]
    public void TheSameModel_HasNoDifference() => Assert.Empty(ModelComparison.Compare(SampleModel.Whole, SampleModel.Whole, "here", "there"));

    [Fact]
    public void PlacesAndComments_DoNotMatter() => Assert.Empty(ModelComparison.Compare(
        SampleModel.Whole,
        SampleModel.Whole with { Functions = [.. SampleModel.Whole.Functions.Select(f => f with { Location = new CLocation("other.h", 99), Documentation = new CDocumentation { Brief = "Another." } })] },
        "here", "there"));

    [Fact]
    public void WhatTheOtherHasBesides_DoesNotMatter() => Assert.Empty(ModelComparison.Compare(SampleModel.Whole with { Functions = [], Constants = [], Records = [] }, SampleModel.Whole, "here", "there"));

    [Fact]
    public void ARecordThatIsOnlyDeclared_MayHaveMembersElsewhere() =>
        Assert.Empty(ModelComparison.Compare(SampleModel.Whole, Record(SampleModel.Whole, "dev", r => r with { Size = 8, Fields = [new("x", SampleModel.Int, 0)] }), "here", "there"));

    [Fact]
    public void ParametersWithoutNames_HaveTheNamesOfTheOthers() =>
        Assert.Empty(ModelComparison.Compare(SampleModel.Whole, Function(SampleModel.Whole, "dev_unnamed", t => t with { Parameters = [.. t.Parameters.Select(p => p with { Name = "named" })] }), "here", "there"));

    [Fact]
    public void AllDifferences_AreTold()
    {
        HeaderModel changed = s_changes["another size"].Change(s_changes["another value"].Change(s_changes["another result"].Change(SampleModel.Whole)));
        Assert.Equal(3, ModelComparison.Compare(SampleModel.Whole, changed, "here", "there").Count);
    }

    private static HeaderModel Function(HeaderModel model, string name, Func<CFunctionType, CFunctionType> change) =>
        model with { Functions = [.. model.Functions.Select(f => f.Name == name ? f with { Type = change(f.Type) } : f)] };

    private static HeaderModel Record(HeaderModel model, string name, Func<CRecord, CRecord> change) =>
        model with { Records = [.. model.Records.Select(r => r.Name == name ? change(r) : r)] };

    private static HeaderModel Field(HeaderModel model, string name, Func<CField, CField> change) =>
        Record(model, "dev_info", r => r with { Fields = [.. r.Fields.Select(f => f.Name == name ? change(f) : f)] });
}

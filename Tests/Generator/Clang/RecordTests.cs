using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>The traps of records that libclang sets, one a test.</summary>
public sealed class RecordTests
{
    [Fact]
    public void TypedefOfAnUnnamedRecord_IsSpelledWithoutStruct()
    {
        HeaderModel model = ShapeHeaders.Model("host", "self_names");
        Assert.Equal("struct self_tag", Record(model, "self_tag").Spelling);
        Assert.Equal("union inner_union", Record(model, "inner_union").Spelling);
        Assert.Equal("bitfields_t", Record(ShapeHeaders.Model("host", "bitfields"), "bitfields_t").Spelling);
    }

    [Fact]
    public void TypedefThatRepeatsItsTag_IsNoDeclaration()
    {
        HeaderModel model = ShapeHeaders.Model("host", "self_names");
        Assert.Equal(["self_other_t", "self_pointer_t"], model.Typedefs.Select(t => t.Name));
        Assert.Equal(new CPointerType(new CRecordType("self_names")), model.Functions[0].Type.Parameters[0].Type);
    }

    [Fact]
    public void AnonymousMembers_HaveOffsetsFromTheRecordThatDeclaresThem()
    {
        HeaderModel model = ShapeHeaders.Model("esp32", "anonymous_union");
        CRecord outer = Record(model, "anonymous_union_t");
        Assert.Equal([0, 32, 64, 128], outer.Fields.Select(f => f.BitOffset));
        Assert.Equal(["lead", "", "", "trail"], outer.Fields.Select(f => f.Name));
        Assert.Equal(new CRecordType("anonymous_union_t.0"), outer.Fields[1].Type);
        Assert.Equal([0, 16], Record(model, "anonymous_union_t.0.0").Fields.Select(f => f.BitOffset));
    }

    [Fact]
    public void NamedMemberOfAnUnnamedType_IsARecordOfItsOwn()
    {
        HeaderModel model = ShapeHeaders.Model("esp32", "unnamed_member");
        Assert.Equal(32, Field(Record(model, "unnamed_member_t"), "flags").BitOffset);
        Assert.Equal(32, Field(Record(model, "unnamed_member_t.flags"), "inner").BitOffset);
        Assert.Equal(32, Field(Record(model, "unnamed_member_t.flags.inner"), "deeper").BitOffset);
        Assert.Equal(new CArrayType(new CRecordType("unnamed_member_t.points"), 3), Field(Record(model, "unnamed_member_t"), "points").Type);
        Assert.Equal(new CEnumType("enum@UNNAMED_MEMBER_OFF"), Field(Record(model, "unnamed_member_t"), "state").Type);
    }

    [Fact]
    public void FlexibleArray_HasNoLengthAndNoSize()
    {
        CField payload = Field(Record(ShapeHeaders.Model("esp32", "flexible"), "flexible_t"), "payload");
        Assert.Equal(new CArrayType(new CTypedefType("uint8_t"), null), payload.Type);
        Assert.Equal((24, 0), (payload.BitOffset, payload.Size));
        Assert.Equal(0, Assert.IsType<CArrayType>(Field(Record(ShapeHeaders.Model("esp32", "flexible"), "flexible_zero_t"), "payload").Type).Length);
    }

    [Fact]
    public void NamelessBitFields_AreThere()
    {
        CRecord record = Record(ShapeHeaders.Model("esp32", "bitfields"), "bitfields_t");
        Assert.Equal([(4L, 4), (32L, 0)], record.Fields.Where(f => f.Name.Length == 0).Select(f => (f.BitOffset, f.BitWidth!.Value)));
    }

    [Fact]
    public void BitFieldsBehindAByte_ShareItsWord()
    {
        CRecord record = Record(ShapeHeaders.Model("esp32", "bitfield_after_byte"), "bitfield_after_byte_t");
        Assert.Equal([1160, 1161, 1163, 1184], record.Fields.Where(f => f.BitWidth is not null).Select(f => f.BitOffset));
        Assert.Equal(152, record.Size);
    }

    [Fact]
    public void EmptyRecord_HasNoBytes()
    {
        HeaderModel model = ShapeHeaders.Model("esp32", "empty");
        Assert.Equal(0, Record(model, "empty_t").Size);
        Assert.Equal([0, 0], Record(model, "holds_empty_t").Fields.Select(f => f.BitOffset));
    }

    [Fact]
    public void RecordThatIsOnlyDeclared_HasNoSize()
    {
        HeaderModel model = ShapeHeaders.Model("esp32", "opaque");
        Assert.Null(Record(model, "opaque").Size);
        Assert.Null(Record(model, "opaque_never").Size);
        Assert.Equal(12, Record(model, "opaque_list").Size);
    }

    [Theory]
    [InlineData("esp32", 4, 8, 48)]
    [InlineData("host", 8, 8, 64)]
    public void PointersAndWideMembers_AreTheTargets(string profile, int pointer, int alignment, int size)
    {
        CRecord record = Record(ShapeHeaders.Model(profile, "align64"), "align64_t");
        Assert.Equal((alignment, size), (record.Alignment, record.Size));
        Assert.Equal(pointer, Field(record, "pointer").Size);
        Assert.Equal(pointer, Field(record, "number").Size);
    }

    [Theory]
    [InlineData("esp32", 24)]
    [InlineData("host", 6)]
    public void ConfigurationValues_ChangeSizes(string profile, int size) =>
        Assert.Equal(size, Record(ShapeHeaders.Model(profile, "config_size"), "config_size_t").Size);

    [Fact]
    public void RecordsOfTheSystem_ComeWithWhatUsesThem()
    {
        HeaderModel model = ShapeHeaders.Model("host", "system_types");
        Assert.Equal(16, Record(model, "timeval").Size);
        Assert.Equal("bits/types/struct_timeval.h", Record(model, "timeval").Location.File);
        Assert.Null(Record(model, "_IO_FILE").Size);
        Assert.Equal(["system_print", "system_time"], model.Functions.Select(f => f.Name));
    }

    [Fact]
    public void ForbiddenMember_MakesItsRecordOpaqueAndIsTold()
    {
        HeaderModel model = ShapeHeaders.Model("esp32", "system_types");
        Assert.Null(Record(model, "timeval").Size);
        Assert.Null(Record(model, "system_stamp_t").Size);
        Assert.Equal(["system_print"], model.Functions.Select(f => f.Name));
        Assert.Equal("returns time_t, 4 or 8 bytes, by the C library", model.Skipped.Single(s => s.Name == "system_time").Reason);
        Assert.StartsWith("holds timeval (time_t, ", model.Skipped.Single(s => s.Name == "system_stamp_t").Reason, System.StringComparison.Ordinal);
    }

    [Fact]
    public void SecondRecordOfAName_IsSkipped()
    {
        HeaderModel model = ShapeHeaders.ParseText("host", "struct twin { int a; };\ntypedef struct { char b; } twin;\n");
        Assert.Equal("struct twin", Assert.Single(model.Records).Spelling);
        Assert.Equal("has the name of another record", Assert.Single(model.Skipped).Reason);
    }

    private static CRecord Record(HeaderModel model, string name) => model.Records.Single(r => r.Name == name);

    private static CField Field(CRecord record, string name) => record.Fields.Single(f => f.Name == name);
}

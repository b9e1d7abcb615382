using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Functions, their parameters, and typedefs of functions.</summary>
public sealed class FunctionTests
{
    [Fact]
    public void FunctionPointer_HasTheNamesOfItsParameters()
    {
        HeaderModel model = ShapeHeaders.Model("host", "function_pointers");
        Assert.Equal(["value", "user"], Function(model.Typedefs.Single(t => t.Name == "function_pointers_each_t").Type).Parameters.Select(p => p.Name));
        Assert.Equal(["code", "user"], Function(model.Functions[0].Type.Parameters[0].Type).Parameters.Select(p => p.Name));
        Assert.Equal(["left", "right"], Function(model.Records[0].Fields[1].Type).Parameters.Select(p => p.Name));
    }

    [Fact]
    public void FunctionPointerThatReturnsOne_HasItsOwnParameters()
    {
        CFunctionType outer = Function(ShapeHeaders.Model("host", "function_pointers").Typedefs.Single(t => t.Name == "function_pointers_get_t").Type);
        Assert.Equal("index", Assert.Single(outer.Parameters).Name);
        Assert.Equal(new CVoidType(), Function(outer.Returns).Returns);
    }

    [Fact]
    public void ArrayParameter_StaysAnArray()
    {
        HeaderModel model = ShapeHeaders.Model("esp32", "array_parameters");
        Assert.Equal(new CArrayType(new CTypedefType("uint8_t"), 6), Parameter(model, "array_parameters_get_mac", 1));
        Assert.Equal(new CArrayType(new CTypedefType("uint8_t") { IsConst = true }, 6), Parameter(model, "array_parameters_set_mac", 0));
        Assert.Equal(new CArrayType(new CTypedefType("uint16_t") { IsConst = true }, null), Parameter(model, "array_parameters_sum", 1));
        Assert.Equal(new CTypedefType("array_parameters_mac_t"), Parameter(model, "array_parameters_typed", 0));
    }

    [Fact]
    public void Const_IsThePointersOrTheTargets()
    {
        HeaderModel model = ShapeHeaders.Model("esp32", "const_handle");
        Assert.Equal(new CPointerType(new CRecordType("const_config_t") { IsConst = true }), Parameter(model, "const_handle_get", 0));
        Assert.Equal(new CPointerType(new CRecordType("const_config_t")) { IsConst = true }, Parameter(model, "const_handle_get", 1));
        Assert.Equal(new CTypedefType("const_item_handle_t") { IsConst = true }, Parameter(model, "const_handle_current", 0));
    }

    [Fact]
    public void InlineAndVariadic_AreMarked()
    {
        HeaderModel model = ShapeHeaders.Model("host", "inline_functions");
        Assert.Equal(["inline_static", "inline_plain"], model.Functions.Where(f => f.IsInline).Select(f => f.Name));
        Assert.Equal(["inline_variadic"], model.Functions.Where(f => f.Type.IsVariadic).Select(f => f.Name));
    }

    [Theory]
    [InlineData("host")]
    [InlineData("esp32")]
    public void ArgumentLists_AreSkippedWithTheirReason(string profile)
    {
        HeaderModel model = ShapeHeaders.Model(profile, "inline_functions");
        Assert.Equal("takes a va_list", model.Skipped.Single(s => s.Name == "inline_argument_list").Reason);
        Assert.Equal("takes inline_printer_t (a function that takes a va_list)", model.Skipped.Single(s => s.Name == "inline_set_printer").Reason);
        Assert.IsType<COpaqueType>(model.Records.Single().Fields[0].Type);
        Assert.All(model.Skipped, s => Assert.Equal("inline_functions.h", s.Location.File));
    }

    [Fact]
    public void TypesThatAreNotBound_AreSkippedWithTheirReason()
    {
        HeaderModel host = ShapeHeaders.Model("host", "wide_types");
        Assert.Equal(["wide_long", "wide_plain"], host.Functions.Select(f => f.Name));
        Assert.Equal("returns _Complex double", host.Skipped.Single(s => s.Name == "wide_complex").Reason);
        HeaderModel esp32 = ShapeHeaders.Model("esp32", "wide_types");
        Assert.Equal("takes long double, 8 bytes on Xtensa and 16 elsewhere", esp32.Skipped.Single(s => s.Name == "wide_long").Reason);
    }

    [Fact]
    public void Deprecated_IsKeptOnEveryKind()
    {
        HeaderModel model = ShapeHeaders.Model("host", "deprecated");
        Assert.Equal(["deprecated_call"], model.Functions.Where(f => f.IsDeprecated).Select(f => f.Name));
        Assert.Equal(["deprecated_record_t"], model.Records.Where(r => r.IsDeprecated).Select(r => r.Name));
        Assert.True(Assert.Single(model.Typedefs).IsDeprecated);
        Assert.True(Assert.Single(model.Variables).IsDeprecated);
    }

    [Fact]
    public void ExternData_IsAVariableAndStaticIsSkipped()
    {
        HeaderModel model = ShapeHeaders.Model("esp32", "extern_data");
        Assert.Equal(["EXTERN_DATA_EVENT", "extern_data_counter", "extern_data_table"], model.Variables.Select(v => v.Name));
        Assert.Equal("extern_data_hidden", Assert.Single(model.Skipped).Name);
    }

    [Fact]
    public void SecondDeclaration_GivesItsCommentToTheFirst()
    {
        HeaderModel model = ShapeHeaders.ParseText("host", "int twice(int a);\n\n/** Said later. */\nint twice(int b) __attribute__((deprecated));\n");
        CFunction function = Assert.Single(model.Functions);
        Assert.Equal((1, "a", "Said later.", true), (function.Location.Line, function.Type.Parameters[0].Name, function.Documentation!.Brief, function.IsDeprecated));
    }

    [Fact]
    public void EnumValues_KeepSignAndAliasesAndWidth()
    {
        HeaderModel model = ShapeHeaders.Model("esp32", "enums");
        Assert.Equal([-1, 0, 0, 1, int.MaxValue], model.Enums[0].Members.Select(m => m.Value));
        CEnum wide = model.Enums.Single(e => e.Name == "enums_wide_t");
        Assert.Equal((8, false, -1L), (wide.Underlying.Size, wide.Underlying.IsSigned, wide.Members[1].Value));
        Assert.Equal(1, model.Enums.Single(e => e.Name == "enums_small_t").Underlying.Size);
        Assert.Equal("enum@ENUMS_LOOSE", model.Enums[3].Name);
    }

    [Theory]
    [InlineData("esp32")]
    [InlineData("host")]
    public void EnumValuesWithTheTopBit_AreNotNegative(string profile)
    {
        HeaderModel model = ShapeHeaders.ParseText(profile, "enum top { TOP_LOW = 1, TOP_HIGH = 0x80000000 };\nenum __attribute__((packed)) byte { BYTE_TOP = 0xff };\n");
        Assert.Equal([1, 0x80000000], model.Enums[0].Members.Select(m => m.Value));
        Assert.Equal([0xff], model.Enums[1].Members.Select(m => m.Value));
    }

    private static CType Parameter(HeaderModel model, string function, int index) => model.Functions.Single(f => f.Name == function).Type.Parameters[index].Type;

    private static CFunctionType Function(CType type) => Assert.IsType<CFunctionType>(Assert.IsType<CPointerType>(type).Target);
}

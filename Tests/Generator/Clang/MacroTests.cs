using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Macros: their values with their types, and what has none.</summary>
public sealed class MacroTests
{
    [Theory]
    [InlineData("MACROS_DECIMAL", "42", "int")]
    [InlineData("MACROS_HEX", "255", "unsigned int")]
    [InlineData("MACROS_NEGATIVE", "-1", "int")]
    [InlineData("MACROS_CHARACTER", "120", "int")]
    [InlineData("MACROS_SUM", "297", "unsigned int")]
    [InlineData("MACROS_WIDE", "18446744073709551615", "unsigned long long")]
    [InlineData("MACROS_LONG", "123", "long")]
    [InlineData("MACROS_BIT_THREE", "8", "unsigned int")]
    [InlineData("MACROS_SIZE", "2", "unsigned int")]
    public void Integer_HasItsValueAndType(string name, string value, string type)
    {
        CConstant constant = Constant(name);
        Assert.Equal((value, type), (constant.Value, Assert.IsType<CIntegerType>(constant.Type).Name));
    }

    [Theory]
    [InlineData("MACROS_FLOAT", "1.5", "float")]
    [InlineData("MACROS_DOUBLE", "2.25", "double")]
    public void Real_HasItsValueAndType(string name, string value, string type) =>
        Assert.Equal((value, type), (Constant(name).Value, Assert.IsType<CFloatType>(Constant(name).Type).Name));

    [Theory]
    [InlineData("MACROS_TEXT", "text with \"quotes\", // no comment")]
    [InlineData("MACROS_TEXT_PARENTHESES", "in parentheses")]
    [InlineData("MACROS_TEXT_ALIAS", "text with \"quotes\", // no comment")]
    [InlineData("MACROS_TEXT_JOINED", "one two")]
    public void Text_IsAPointerToConstChar(string name, string value)
    {
        Assert.Equal(value, Constant(name).Value);
        Assert.Equal(new CPointerType(new CIntegerType("char", 1, false) { IsConst = true }), Constant(name).Type);
    }

    [Fact]
    public void TypeOfACast_IsKeptByName()
    {
        Assert.Equal((new CTypedefType("macros_tick_t"), "4294967295"), (Constant("MACROS_DELAY").Type, Constant("MACROS_DELAY").Value));
        Assert.Equal((new CEnumType("macros_enum_t"), "1"), (Constant("MACROS_TYPED").Type, Constant("MACROS_TYPED").Value));
    }

    [Theory]
    [InlineData("MACROS_TEXT_NUL")]
    [InlineData("MACROS_TYPE")]
    [InlineData("MACROS_STATEMENT")]
    [InlineData("MACROS_OPEN")]
    [InlineData("MACROS_UNKNOWN")]
    [InlineData("MACROS_FILE")]
    [InlineData("MACROS_POINTER")]
    [InlineData("MACROS_ATTRIBUTE")]
    public void WhatIsNoConstant_IsAMacroWithoutParameters(string name) => Assert.Null(Model.Macros.Single(m => m.Name == name).Parameters);

    [Fact]
    public void FunctionLike_HasItsParametersAndBody()
    {
        CMacro macro = Model.Macros.Single(m => m.Name == "MACROS_CALL");
        Assert.Equal(["a", "b", "..."], macro.Parameters!);
        Assert.Equal("macros_call ( a , b , __VA_ARGS__ )", macro.Body);
    }

    [Fact]
    public void MacroThatSwallowsWhatFollows_CostsNoOtherItsValue() => Assert.Equal("7", Constant("MACROS_AFTER_BRACE").Value);

    [Fact]
    public void LastDefinition_Counts()
    {
        Assert.Equal(("2", 44), (Constant("MACROS_TWICE").Value, Constant("MACROS_TWICE").Location.Line));
        IEnumerable<string> names = Model.Constants.Select(c => c.Name).Concat(Model.Macros.Select(m => m.Name));
        Assert.DoesNotContain("MACROS_UNDEFINED", names);
        Assert.DoesNotContain("MACROS_NOTHING", names);
    }

    [Theory]
    [InlineData("MACROS_DECIMAL", "A documented number.")]
    [InlineData("MACROS_HEX", "Hexadecimal.")]
    [InlineData("MACROS_TEXT", "A text.")]
    [InlineData("MACROS_SUM", "Over two lines.")]
    public void CommentAboveOrBehind_IsItsDocumentation(string name, string brief) => Assert.Equal(brief, Constant(name).Documentation!.Brief);

    [Fact]
    public void CommentOfTheLineAbove_IsNotTaken() => Assert.Null(Constant("MACROS_NEGATIVE").Documentation);

    [Fact]
    public void MacrosOfIncludedHeaders_AreNotThere() =>
        Assert.All(Model.Constants.Select(c => c.Location.File).Concat(Model.Macros.Select(m => m.Location.File)), f => Assert.Equal("macros.h", f));

    [Fact]
    public void ManyThatSwallow_CostNoOtherItsValue()
    {
        string text = string.Concat(Enumerable.Range(0, 30).Select(i => $"#define OPEN_{i} BRACE\n#define VALUE_{i} {i}\n")) + "#define BRACE {{{\n";
        HeaderModel model = ShapeHeaders.ParseText("host", text);
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"VALUE_{i}={i}"), model.Constants.Select(c => $"{c.Name}={c.Value}"));
    }

    [Theory]
    [InlineData("((unsigned char)0xff)", "255", "unsigned char")]
    [InlineData("((signed char)0xff)", "-1", "signed char")]
    [InlineData("((unsigned short)-1)", "65535", "unsigned short")]
    [InlineData("(~0u)", "4294967295", "unsigned int")]
    [InlineData("(-2147483647 - 1)", "-2147483648", "int")]
    [InlineData("(-9223372036854775807LL - 1)", "-9223372036854775808", "long long")]
    [InlineData("1 ? 2 : 3", "2", "int")]
    [InlineData("010", "8", "int")]
    [InlineData("'\\n'", "10", "int")]
    public void Extremes_KeepTheirSignAndWidth(string body, string value, string type)
    {
        CConstant constant = Assert.Single(ShapeHeaders.ParseText("esp32", $"#define EXTREME {body}\n").Constants);
        Assert.Equal((value, type), (constant.Value, Assert.IsType<CIntegerType>(constant.Type).Name));
    }

    [Fact]
    public void MacroOfATypeThatIsForbidden_IsSkipped()
    {
        HeaderModel model = ShapeHeaders.ParseText("esp32", "typedef int time_t;\n#define FOREVER ((time_t)-1)\n#define NOW 0\n");
        Assert.Equal(["NOW"], model.Constants.Select(c => c.Name));
        Assert.Contains(model.Skipped, s => s is { Name: "FOREVER", Kind: "macro" });
    }

    private static HeaderModel Model => ShapeHeaders.Model("esp32", "macros");

    private static CConstant Constant(string name) => Model.Constants.Single(c => c.Name == name);
}

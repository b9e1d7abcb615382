using System;
using System.Linq;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

public sealed class CodeWriterTests
{
    [Fact]
    public void BlocksAreIndented_AndApartFromEachOther()
    {
        var code = new CodeWriter();
        code.Open("class A");
        code.Line("int x;");
        code.Blank();
        code.Open("void M()");
        code.Close();
        code.Line("int y;");
        code.Close();
        Assert.Equal("class A\n{\n    int x;\n\n    void M()\n    {\n    }\n\n    int y;\n}\n", code.ToString());
    }

    [Fact]
    public void Documentation_IsEscaped_AndOnOneLineWhereItFits()
    {
        var code = new CodeWriter();
        code.Documentation(new CDocumentation { Brief = "a < b && c > d", Remarks = ["One\u0001.", "Two."] }, "unused", "Three.", "");
        Assert.Equal("/// <summary>a &lt; b &amp;&amp; c &gt; d</summary>\n/// <remarks>\n/// <para>One .</para>\n/// <para>Two.</para>\n/// <para>Three.</para>\n/// </remarks>\n", code.ToString());
    }

    [Fact]
    public void LongDocumentation_IsWrappedWithinTheWidth_AndLosesNoWord()
    {
        var code = new CodeWriter();
        code.Open("class A");
        string text = string.Join(" ", Enumerable.Range(0, 100).Select(i => $"word{i}"));
        code.Parameter("@event", text);
        string[] lines = code.ToString().Split('\n');
        Assert.All(lines, l => Assert.True(l.Length <= CodeWriter.Width, l));
        Assert.Equal("    /// <param name=\"event\">", lines[2]);
        Assert.Equal(text, string.Join(" ", lines[3..^2].Select(l => l.Trim()["/// ".Length..])));
    }

    [Fact]
    public void AWordLongerThanALine_HasALineOfItsOwn()
    {
        var code = new CodeWriter();
        code.Summary("short " + new string('x', 200) + " short");
        Assert.Equal(5, code.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void ALiteral_IsPlainAscii() => Assert.Equal("\"a\\\"b\\\\c\\n\\u00E4\\u0000\"", CodeWriter.Literal("a\"b\\c\nä\0"));

    [Fact]
    public void PreprocessorLines_StandAtTheMargin()
    {
        var code = new CodeWriter();
        code.Open("class A");
        code.Line("#if X");
        Assert.Equal("class A\n{\n#if X\n", code.ToString());
    }
}

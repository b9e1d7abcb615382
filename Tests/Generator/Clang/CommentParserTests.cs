using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Clang.Documentation;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Documentation comments, taken apart.</summary>
public sealed class CommentParserTests
{
    [Fact]
    public void Directions_AreReadInBothSpellings()
    {
        IReadOnlyList<CParameterDocumentation> parameters = Function("doc_open").Parameters!;
        Assert.Equal(["in", "out", "inout", "inout", null], parameters.Select(p => p.Direction));
        Assert.Equal("The name; at most 15 characters.", parameters[0].Text);
    }

    [Fact]
    public void Brief_IsTheCommandOrTheFirstParagraph()
    {
        Assert.Equal("Opens a thing, with name and code.", Function("doc_open").Brief);
        Assert.Equal("Closes a thing.", Function("doc_close").Brief);
        Assert.Equal(["It stays open until doc_close() is called with it.", "Note: Not from an interrupt."], Function("doc_open").Remarks!);
    }

    [Fact]
    public void Groups_AreNoDocumentation() => Assert.Null(ShapeHeaders.Model("esp32", "documentation").Functions.Single(f => f.Name == "doc_grouped").Documentation);

    [Fact]
    public void PlainComments_CountOnTheHostOnly()
    {
        Assert.Null(ShapeHeaders.Model("esp32", "documentation").Functions.Single(f => f.Name == "doc_plain").Documentation);
        Assert.Equal("A plain comment.", ShapeHeaders.Model("host", "documentation").Functions.Single(f => f.Name == "doc_plain").Documentation!.Brief);
    }

    [Fact]
    public void CodeSamples_AreLeftOutAndListsStay() => Assert.Equal(["- one", "- two of two lines", "Deprecated: Use another."], Function("doc_list").Remarks!);

    [Theory]
    [InlineData("/** @return\n * - ESP_OK: done\n * - ESP_ERR_NO_MEM no memory */", "ESP_OK=done|ESP_ERR_NO_MEM=no memory")]
    [InlineData("/** @return ESP_OK on success, ESP_FAIL otherwise */", "ESP_OK=on success|ESP_FAIL=otherwise")]
    [InlineData("/** @return ESP_OK on success or ESP_ERR_INVALID_ARG if the handle is NULL. */", "ESP_OK=on success|ESP_ERR_INVALID_ARG=if the handle is NULL")]
    [InlineData("/** @return\n *\n *   - ESP_OK: done\n *   - ESP_ERR_A / ESP_ERR_B: either\n */", "ESP_OK=done|ESP_ERR_A=either|ESP_ERR_B=either")]
    [InlineData("/// @retval ESP_OK fine\n/// @retval ESP_FAIL broken", "ESP_OK=fine|ESP_FAIL=broken")]
    [InlineData("/** @return pdPASS if sent, errQUEUE_FULL if not */", "pdPASS=if sent|errQUEUE_FULL=if not")]
    [InlineData("/** @returns ESP_ERR_NVS_NOT_FOUND (0x1102) if there is none */", "ESP_ERR_NVS_NOT_FOUND=if there is none")]
    [InlineData("/** @return - ESP_OK on success - ESP_FAIL */", "ESP_OK=on success|ESP_FAIL=")]
    [InlineData("/** @return the length, at most UART_FIFO_LEN bytes */", "")]
    [InlineData("/** @return (-1) Parameter error, or the number of bytes */", "")]
    public void Codes_AreFoundInListsAndSentences(string comment, string expected) =>
        Assert.Equal(expected, string.Join('|', (CommentParser.Parse(comment)?.Codes ?? []).Select(c => $"{c.Name}={c.Text}")));

    [Theory]
    [InlineData("/** One. */", "One.")]
    [InlineData("/*! One. */", "One.")]
    [InlineData("/**< One. */", "One.")]
    [InlineData("/*!< One. */", "One.")]
    [InlineData("///< One.", "One.")]
    [InlineData("//!< One.", "One.")]
    [InlineData("/// One\n/// and more.", "One and more.")]
    [InlineData("/* One. */", "One.")]
    [InlineData("/**\r\n * One\r\n * and more.\r\n */", "One and more.")]
    [InlineData("/**\n   One\n   and more.\n*/", "One and more.")]
    [InlineData("/** *timeout is written. */", "*timeout is written.")]
    [InlineData("/** @brief See @ref other and \\c code. */", "See other and code.")]
    public void Marks_AreTakenOff(string comment, string brief) => Assert.Equal(brief, CommentParser.Parse(comment)!.Brief);

    [Theory]
    [InlineData("/** */")]
    [InlineData("/**/")]
    [InlineData("/** @{ */")]
    [InlineData("/** @} */")]
    [InlineData("/** @file */")]
    [InlineData("/*-----------------*/")]
    public void CommentThatSaysNothing_IsNone(string comment) => Assert.Null(CommentParser.Parse(comment));

    private static CDocumentation Function(string name) => ShapeHeaders.Model("esp32", "documentation").Functions.Single(f => f.Name == name).Documentation!;
}

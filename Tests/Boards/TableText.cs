using System;
using System.Linq;
using DeviceKit.Boards.Model;
using Xunit;

namespace DeviceKit.Boards.Tests;

/// <summary>A small table that is right, and what becomes of it with other lines.</summary>
internal static class TableText
{
    /// <summary>The lines of a table that breaks no rule; memory is its line 5.</summary>
    public const string Right = """
        name    Test
        chip    esp32
        target  esp32
        cpu     240MHz cores 2
        memory  dram 0x3FFB0000 192K dma
        flash   4M mode dio frequency 40MHz boot 0x1000
        console uart0 tx 1 rx 3 baud 115200
        spi     spi2 mosi 13 sclk 14
        i2c     i2c0 sda 21 scl 22
        """;

    /// <summary>How many lines <see cref="Right"/> has.</summary>
    public static int Lines { get; } = Right.Split('\n').Length;

    /// <summary>The board of the right table with more lines behind it.</summary>
    public static Board With(string lines)
    {
        BoardParseResult result = BoardParser.Parse("test.board", $"{Right}\n{lines}\n");
        Assert.Empty(result.Errors);
        return result.Board ?? throw new InvalidOperationException("no board and no error");
    }

    /// <summary>The errors of the right table with more lines behind it; line numbers count from the first of them.</summary>
    public static string[] ErrorsWith(string lines) => Errors($"{Right}\n{lines}\n", Lines);

    /// <summary>The errors of the right table with one line replaced.</summary>
    public static string[] ErrorsInPlaceOf(string keyword, string line) =>
        Errors(string.Join('\n', Right.Split('\n').Select(l => l.StartsWith(keyword + " ", StringComparison.Ordinal) ? line : l)), 0);

    private static string[] Errors(string text, int before)
    {
        BoardParseResult result = BoardParser.Parse("test.board", text);
        Assert.Equal(result.Errors.Count > 0, result.Board is null);
        Assert.All(result.Errors, e => Assert.Equal("test.board", e.Path));
        return [.. result.Errors.Select(e => $"{e.Line - before}:{e.Column} {e.What} | {e.Remedy}")];
    }
}

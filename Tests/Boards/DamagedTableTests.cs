using System;
using System.IO;
using System.Linq;
using Xunit;

namespace DeviceKit.Boards.Tests;

/// <summary>Tables with bytes changed, lost and doubled: the reader never throws, and points into the table.</summary>
public sealed class DamagedTableTests
{
    [Fact]
    public void ADamagedTable_IsReadOrRefused()
    {
        string[] tables = [.. Directory.GetFiles(BoardCatalogue.ShippedFolder).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        string alphabet = "\n\n  #0123456789xKMabcdefghilnoprstu-.,|\t\u00e4\ud83d\ude00";
        var random = new Random(20261123);
        int refused = 0;
        for (int i = 0; i < 3000; i++)
        {
            char[] text = tables[i % tables.Length].ToCharArray();
            int changes = random.Next(1, 6);
            for (int c = 0; c < changes; c++)
            {
                text[random.Next(text.Length)] = alphabet[random.Next(alphabet.Length)];
            }

            string damaged = new(text, 0, random.Next(20) == 0 ? random.Next(text.Length) : text.Length);
            BoardParseResult result = BoardParser.Parse("damaged.board", damaged);
            string[] lines = damaged.Split('\n');
            Assert.Equal(result.Errors.Count == 0, result.Board is not null);
            Assert.All(result.Errors, e =>
            {
                Assert.InRange(e.Line, 1, lines.Length);
                Assert.InRange(e.Column, 1, lines[e.Line - 1].Length + 1);
                Assert.NotEmpty(e.What);
                Assert.NotEmpty(e.Remedy);
            });
            refused += result.Board is null ? 1 : 0;
        }

        // Most changes fall into words; those in names, notes and comments are no mistakes.
        Assert.InRange(refused, 1000, 2999);
    }
}

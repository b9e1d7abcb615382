using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DeviceKit.Cross.Tables;

/// <summary>A line of a table that is neither empty nor only a comment.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Number">The line, from 1.</param>
/// <param name="Text">The line without its comment.</param>
internal sealed record TableLine(string Table, int Number, string Text)
{
    /// <summary>What stands between blanks.</summary>
    public IReadOnlyList<string> Words => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What stands between bars.</summary>
    public IReadOnlyList<string> Cells => Text.Split('|', StringSplitOptions.TrimEntries);

    /// <summary>The lines of a text.</summary>
    public static IReadOnlyList<TableLine> Read(string table, string text) =>
    [
        .. text.Split('\n').Select((line, index) => new TableLine(table, index + 1, line.Split('#')[0].Trim())).Where(line => line.Text.Length > 0),
    ];

    /// <summary>The text of a table that lies in this assembly.</summary>
    public static string Load(string table)
    {
        using var reader = new StreamReader(typeof(TableLine).Assembly.GetManifestResourceStream(table) ?? throw new FileNotFoundException(table));
        return reader.ReadToEnd();
    }

    /// <summary>The error that this line is.</summary>
    public TableException Fault(string message) => new(Table, Number, message);

    /// <summary>Reads a decimal number.</summary>
    /// <exception cref="TableException">It is none.</exception>
    public long NumberOf(string word) => long.TryParse(word, out long number) ? number : throw Fault($"'{word}' is not a number");
}

using System;
using System.Globalization;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The commands of a controller, read from a text table: code or range of codes, name, and what follows.</summary>
/// <remarks>
/// A row is <c>2A CASET 4</c> (four parameters), <c>B6 DISCTRL 3-4</c> (three or four), <c>2C RAMWR pixels</c>, or <c>04 RDDID read 4</c>;
/// <c>40-7F SETSTARTLINE 0</c> has a range of codes. <c>#</c> opens a comment.
/// </remarks>
internal sealed class PanelCommandTable
{
    private readonly PanelCommand?[] _commands = new PanelCommand?[256];

    private PanelCommandTable()
    {
    }

    /// <summary>Reads a table; a row that cannot be read is a mistake of the program.</summary>
    public static PanelCommandTable Parse(string text)
    {
        PanelCommandTable table = new();
        foreach (string line in text.Split('\n'))
        {
            string[] words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length > 0)
            {
                table.Add(words);
            }
        }

        return table;
    }

    /// <summary>The command with a code, or null.</summary>
    public PanelCommand? Find(byte code) => _commands[code];

    private void Add(string[] words)
    {
        (int first, int last) = Range(words[0], NumberStyles.HexNumber);
        PanelCommandKind kind = words[2] switch
        {
            "pixels" => PanelCommandKind.Pixels,
            "read" => PanelCommandKind.Read,
            _ => PanelCommandKind.Write,
        };
        (int minimum, int maximum) = kind == PanelCommandKind.Pixels ? (0, int.MaxValue) : Range(words[^1], NumberStyles.Integer);
        for (int code = first; code <= last; code++)
        {
            if (_commands[code] is { } earlier)
            {
                throw new FormatException($"The command table has {code:X2}h twice: {earlier.Name} and {words[1]}.");
            }

            _commands[code] = new PanelCommand((byte)code, words[1], minimum, maximum, kind);
        }
    }

    private static (int First, int Last) Range(string word, NumberStyles style)
    {
        string[] ends = word.Split('-');
        return (int.Parse(ends[0], style, CultureInfo.InvariantCulture), int.Parse(ends[^1], style, CultureInfo.InvariantCulture));
    }
}

using System;
using System.Globalization;
using System.Linq;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>Numbers with units, names, pins.</summary>
internal sealed partial class LineCursor
{
    private const long HighestAddress = 0xFFFF_FFFF;

    /// <summary>A name: letters, digits and - _ . + /</summary>
    public Word Name(string what)
    {
        Word word = Take(what);
        return word.Text.All(c => char.IsAsciiLetterOrDigit(c) || "-_.+/".Contains(c, StringComparison.Ordinal))
            ? word
            : throw new LineFault(word, $"'{word.Text}' is not a name", "write letters, digits and - _ . + /");
    }

    /// <summary>A whole number in a range.</summary>
    public int Integer(string what, int least, int most)
    {
        Word word = Take(what);
        return int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most
            ? value
            : throw new LineFault(word, $"'{word.Text}' is not {what}", $"write a whole number from {least} to {most}");
    }

    /// <summary>A 32-bit address, hexadecimal or decimal.</summary>
    public long Address(string what)
    {
        Word word = Take(what);
        return TryNumber(word.Text, out long value) && value <= HighestAddress
            ? value
            : throw new LineFault(word, $"'{word.Text}' is not {what}", "write a number like 0x40080000");
    }

    /// <summary>A length in bytes, at least 1: 128K, 4M or 0x1000.</summary>
    public long Size(string what)
    {
        Word word = Take(what);
        int shift = word.Text[^1] switch { 'K' => 10, 'M' => 20, _ => 0 };
        return TryNumber(shift > 0 ? word.Text[..^1] : word.Text, out long value) && value is > 0 and <= HighestAddress + 1 && value << shift <= HighestAddress + 1
            ? value << shift
            : throw new LineFault(word, $"'{word.Text}' is not {what}", "write a length like 128K, 4M or 0x1000");
    }

    /// <summary>A frequency: 40MHz, 400kHz.</summary>
    public long Hertz(string what)
    {
        Word word = Take(what);
        (int scale, int unit) = word.Text.EndsWith("MHz", StringComparison.Ordinal) ? (1_000_000, 3)
            : word.Text.EndsWith("kHz", StringComparison.Ordinal) ? (1_000, 3)
            : (0, 0);
        return scale > 0 && int.TryParse(word.Text[..^unit], NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is > 0 and <= 10_000
            ? (long)value * scale
            : throw new LineFault(word, $"'{word.Text}' is not {what}", "write a frequency like 40MHz or 400kHz");
    }

    /// <summary>A GPIO, and whether it is shared.</summary>
    /// <param name="draft">Keeps whose it is.</param>
    /// <param name="what">What is wired to it, for messages: "the display's reset".</param>
    /// <param name="role">What the chip does there.</param>
    public PinUse Pin(BoardDraft draft, string what, PinRole role)
    {
        Word word = Take($"the GPIO of {what}");
        if (!int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int gpio))
        {
            throw new LineFault(word, $"'{word.Text}' is not a GPIO number", "write the chip's number, such as 21; 'shared' behind it when something else is wired to it too");
        }

        var use = new PinUse(gpio, TryTake("shared"));
        draft.Claims.Add(new PinClaim(word, use, what, role));
        return use;
    }

    private static bool TryNumber(string text, out long value) =>
        text.StartsWith("0x", StringComparison.Ordinal)
            ? long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value) && value >= 0
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

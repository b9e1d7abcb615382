using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>A format as it is written: a letter and a precision, or a pattern.</summary>
internal readonly struct FormatSpecifier
{
    /// <summary>The <see cref="Letter"/> of what is no standard format but a pattern.</summary>
    internal const char Pattern = '\0';

    private const int PrecisionLimit = 100_000_000;

    private FormatSpecifier(char letter, int precision, bool isValid)
    {
        Letter = letter;
        Precision = precision;
        IsValid = isValid;
    }

    /// <summary>The letter, in the case that it was given in.</summary>
    internal char Letter { get; }

    /// <summary>The letter as a capital.</summary>
    internal char Capital => (char)(Letter & 0xFFDF);

    /// <summary>The digits that were asked for, or -1.</summary>
    internal int Precision { get; }

    /// <summary>False when the precision has more than nine digits.</summary>
    internal bool IsValid { get; }

    internal static FormatSpecifier Parse(ReadOnlySpan<char> format)
    {
        char letter = format.Length > 0 ? format[0] : '\0';
        if (letter == '\0')
        {
            return new FormatSpecifier('G', -1, true);
        }

        if ((uint)((letter | 0x20) - 'a') > 'z' - 'a')
        {
            return new FormatSpecifier(Pattern, -1, true);
        }

        if (format.Length == 1)
        {
            return new FormatSpecifier(letter, -1, true);
        }

        int precision = 0;
        int i = 1;
        for (; i < format.Length && (uint)(format[i] - '0') <= 9; i++)
        {
            if (precision >= PrecisionLimit)
            {
                return new FormatSpecifier(letter, 0, false);
            }

            precision = (precision * 10) + format[i] - '0';
        }

        return i == format.Length || format[i] == '\0'
            ? new FormatSpecifier(letter, precision, true)
            : new FormatSpecifier(Pattern, -1, true);
    }
}

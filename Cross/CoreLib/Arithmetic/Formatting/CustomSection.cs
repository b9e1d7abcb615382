using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// One section of a custom pattern ("0.00;(0.00);zero"), read once for what it asks of the number before the digits are written.
/// Placeholders are counted from the left.
/// </summary>
internal struct CustomSection
{
    private const int None = int.MaxValue;

    /// <summary>The section's place in the whole pattern.</summary>
    internal int Start;

    /// <summary>The placeholders, 0 and #.</summary>
    internal int Digits;

    /// <summary>The placeholders before the decimal point.</summary>
    internal int IntegerDigits;

    /// <summary>The digits from which on zeros are written, counted from the decimal point to the left.</summary>
    internal int FirstZero;

    /// <summary>The last digit for which a zero is written, counted likewise: negative after the point.</summary>
    internal int LastZero;

    internal bool HasExponent;

    internal bool HasGroups;

    /// <summary>The power of ten by which percent, per mille and trailing commas scale the number.</summary>
    internal int ScaleAdjustment;

    internal static CustomSection Read(ReadOnlySpan<char> pattern, int start)
    {
        var section = new CustomSection { Start = start, IntegerDigits = -1 };
        int firstZero = None;
        int lastZero = 0;
        int comma = -1;
        int commas = 0;
        int i = start;
        while (i < pattern.Length)
        {
            char symbol = pattern[i++];
            if (symbol is '\0' or ';')
            {
                break;
            }

            switch (symbol)
            {
                case '#':
                    section.Digits++;
                    break;
                case '0':
                    firstZero = firstZero == None ? section.Digits : firstZero;
                    lastZero = ++section.Digits;
                    break;
                case '.':
                    section.IntegerDigits = section.IntegerDigits < 0 ? section.Digits : section.IntegerDigits;
                    break;
                case ',' when section.Digits > 0 && section.IntegerDigits < 0:
                    section.HasGroups |= comma >= 0 && comma != section.Digits;
                    commas = comma == section.Digits ? commas + 1 : 1;
                    comma = section.Digits;
                    break;
                case '%':
                    section.ScaleAdjustment += 2;
                    break;
                case '‰':
                    section.ScaleAdjustment += 3;
                    break;
                case 'E' or 'e' when IsExponent(pattern, i):
                    section.HasExponent = true;
                    i = SkipExponent(pattern, i);
                    break;
                default:
                    i = SkipLiteral(pattern, i, symbol);
                    break;
            }
        }

        if (section.IntegerDigits < 0)
        {
            section.IntegerDigits = section.Digits;
        }

        if (comma >= 0)
        {
            if (comma == section.IntegerDigits)
            {
                section.ScaleAdjustment -= commas * 3;
            }
            else
            {
                section.HasGroups = true;
            }
        }

        section.FirstZero = firstZero < section.IntegerDigits ? section.IntegerDigits - firstZero : 0;
        section.LastZero = lastZero > section.IntegerDigits ? section.IntegerDigits - lastZero : 0;
        return section;
    }

    /// <summary>Where the section of that index starts; the first one's place when it is not there or empty.</summary>
    internal static int Find(ReadOnlySpan<char> pattern, int index)
    {
        int i = 0;
        while (index > 0)
        {
            if (i >= pattern.Length || pattern[i] == '\0')
            {
                return 0;
            }

            char symbol = pattern[i++];
            if (symbol == ';')
            {
                index--;
            }
            else
            {
                i = SkipLiteral(pattern, i, symbol);
            }
        }

        return i < pattern.Length && pattern[i] is not '\0' and not ';' ? i : 0;
    }

    /// <summary>True when what follows an E makes it an exponent: zeros, perhaps with a sign before them.</summary>
    internal static bool IsExponent(ReadOnlySpan<char> pattern, int afterLetter) =>
        IsAt(pattern, afterLetter, '0') ||
        ((IsAt(pattern, afterLetter, '+') || IsAt(pattern, afterLetter, '-')) && IsAt(pattern, afterLetter + 1, '0'));

    internal static int SkipExponent(ReadOnlySpan<char> pattern, int afterLetter)
    {
        int i = afterLetter + 1;
        while (IsAt(pattern, i, '0'))
        {
            i++;
        }

        return i;
    }

    internal static bool IsAt(ReadOnlySpan<char> pattern, int index, char symbol) => index < pattern.Length && pattern[index] == symbol;

    /// <summary>Past a quoted text or an escaped character, of which the first symbol has been read.</summary>
    private static int SkipLiteral(ReadOnlySpan<char> pattern, int i, char symbol)
    {
        if (symbol == '\\')
        {
            return i < pattern.Length && pattern[i] != '\0' ? i + 1 : i;
        }

        if (symbol is '\'' or '"')
        {
            while (i < pattern.Length && pattern[i] != '\0')
            {
                if (pattern[i++] == symbol)
                {
                    break;
                }
            }
        }

        return i;
    }
}

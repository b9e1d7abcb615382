using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Writes a number into one section of a custom pattern, from the left to the right.</summary>
internal struct CustomDigits
{
    private const int MostExponentDigits = 10;

    private readonly CustomSection _section;

    /// <summary>The place of the next digit: the digits up to the decimal point, so that the first after it is 0.</summary>
    private int _place;

    /// <summary>How many digits the number has beyond the placeholders before the point; negative when it has fewer.</summary>
    private int _surplus;

    /// <summary>The places at which groups end that have digits before them.</summary>
    private readonly int _groupedPlaces;

    private int _next;
    private bool _pointWritten;
    private bool _exponentPending;

    internal CustomDigits(ref NumberDigits number, CustomSection section)
    {
        _section = section;
        _exponentPending = section.HasExponent;
        _place = section.IntegerDigits;
        if (!section.HasExponent)
        {
            _place = number.Scale > section.IntegerDigits ? number.Scale : section.IntegerDigits;
            _surplus = number.Scale - section.IntegerDigits;
        }

        int digits = _surplus < 0 ? _place + _surplus : _place;
        _groupedPlaces = !section.HasGroups ? 0 : section.FirstZero > digits ? section.FirstZero : digits;
    }

    internal void Append(ref CharWriter writer, ref NumberDigits number, ReadOnlySpan<char> pattern)
    {
        int i = _section.Start;
        while (i < pattern.Length && pattern[i] is not '\0' and not ';')
        {
            char symbol = pattern[i++];
            switch (symbol)
            {
                case '#':
                case '0':
                    AppendSurplus(ref writer, ref number);
                    AppendPlaceholder(ref writer, ref number);
                    break;
                case '.':
                    AppendSurplus(ref writer, ref number);
                    AppendPoint(ref writer, ref number);
                    break;
                case ',':
                    break;
                case '\'':
                case '"':
                    i = AppendQuoted(ref writer, pattern, i, symbol);
                    break;
                case '\\':
                    if (i < pattern.Length && pattern[i] != '\0')
                    {
                        writer.Append(pattern[i++]);
                    }

                    break;
                case 'E':
                case 'e':
                    i = AppendExponent(ref writer, ref number, pattern, i, symbol);
                    break;
                default:
                    writer.Append(symbol);
                    break;
            }
        }
    }

    /// <summary>The digits that have no placeholder go where the first one is.</summary>
    private void AppendSurplus(ref CharWriter writer, ref NumberDigits number)
    {
        for (; _surplus > 0; _surplus--)
        {
            AppendDigit(ref writer, number.CharAt(_next++));
        }
    }

    private void AppendPlaceholder(ref CharWriter writer, ref NumberDigits number)
    {
        if (_surplus < 0)
        {
            _surplus++;
            if (_place <= _section.FirstZero)
            {
                AppendDigit(ref writer, '0');
                return;
            }
        }
        else if (_next < number.Count || _place > _section.LastZero)
        {
            AppendDigit(ref writer, number.CharAt(_next++));
            return;
        }

        _place--;
    }

    private void AppendDigit(ref CharWriter writer, char digit)
    {
        writer.Append(digit);
        _place--;
        if (_place > 0 && _place < _groupedPlaces && _place % 3 == 0)
        {
            writer.Append(',');
        }
    }

    private void AppendPoint(ref CharWriter writer, ref NumberDigits number)
    {
        bool digitsFollow = _section.LastZero < 0 || (_section.IntegerDigits < _section.Digits && _next < number.Count);
        if (_place == 0 && !_pointWritten && digitsFollow)
        {
            writer.Append('.');
            _pointWritten = true;
        }
    }

    private static int AppendQuoted(ref CharWriter writer, ReadOnlySpan<char> pattern, int i, char quote)
    {
        while (i < pattern.Length && pattern[i] != '\0' && pattern[i] != quote)
        {
            writer.Append(pattern[i++]);
        }

        return i < pattern.Length && pattern[i] != '\0' ? i + 1 : i;
    }

    /// <summary>The first exponent is one; further ones are copied.</summary>
    private int AppendExponent(ref CharWriter writer, ref NumberDigits number, ReadOnlySpan<char> pattern, int i, char letter)
    {
        if (!_exponentPending)
        {
            writer.Append(letter);
            if (CustomSection.IsAt(pattern, i, '+') || CustomSection.IsAt(pattern, i, '-'))
            {
                writer.Append(pattern[i++]);
            }

            while (CustomSection.IsAt(pattern, i, '0'))
            {
                writer.Append(pattern[i++]);
            }

            return i;
        }

        if (!CustomSection.IsExponent(pattern, i))
        {
            writer.Append(letter);
            return i;
        }

        int end = CustomSection.SkipExponent(pattern, i);
        int digits = CustomSection.IsAt(pattern, i, '0') ? end - i : end - i - 1;
        int exponent = number.Count == 0 ? 0 : number.Scale - _section.IntegerDigits;
        StandardFormat.AppendExponent(
            ref writer, exponent, letter, digits < MostExponentDigits ? digits : MostExponentDigits, CustomSection.IsAt(pattern, i, '+'));
        _exponentPending = false;
        return end;
    }
}

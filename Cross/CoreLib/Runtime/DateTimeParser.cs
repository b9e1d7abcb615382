using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A date and time by a pattern of the invariant culture (a text in exactly that form).</summary>
internal ref struct DateTimeParser
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private int _year;
    private int _month;
    private int _day;
    private int _hour;
    private int _minute;
    private int _second;
    private long _fraction;
    private int _offsetMinutes;
    private int _weekday;
    private bool _isAfternoon;

    private DateTimeParser(ReadOnlySpan<char> text)
    {
        _text = text;
        _year = 1;
        _month = 1;
        _day = 1;
        _weekday = -1;
    }

    /// <summary>Reads a text; false when it is not of the pattern, or no time.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, out DateTimeOffset result)
    {
        var parser = new DateTimeParser(text);
        result = default;
        if (!parser.ReadAll(pattern) || parser._at != text.Length)
        {
            return false;
        }

        return parser.TryMake(out result);
    }

    private bool ReadAll(ReadOnlySpan<char> pattern)
    {
        for (int i = 0; i < pattern.Length;)
        {
            char c = pattern[i];
            int count = 1;
            while (i + count < pattern.Length && pattern[i + count] == c)
            {
                count++;
            }

            if (c is '\'' or '"')
            {
                int length = pattern[(i + 1)..].IndexOf(c);
                if (length < 0 || !Accept(pattern.Slice(i + 1, length)))
                {
                    return false;
                }

                i += length + 2;
            }
            else if (char.IsAsciiLetter(c))
            {
                if (!ReadField(c, count))
                {
                    return false;
                }

                i += count;
            }
            else
            {
                if (!Accept(pattern.Slice(i, 1)))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }

    private bool ReadField(char field, int count) => field switch
    {
        'y' => Number(count == 2 ? 2 : 4, count == 2 ? 2 : 4, out _year) && (count != 2 || Widen()),
        'M' => count <= 2 ? Number(count, 2, out _month) : Name(DateTime.MonthNames, count == 3, out _month) && ++_month > 0,
        'd' => count <= 2 ? Number(count, 2, out _day) : Name(DateTime.DayNames, count == 3, out _weekday),
        'H' or 'h' => Number(Math.Min(count, 2), 2, out _hour),
        'm' => Number(Math.Min(count, 2), 2, out _minute),
        's' => Number(Math.Min(count, 2), 2, out _second),
        'f' or 'F' => Fraction(count, field == 'F'),
        't' => Half(count),
        'z' => Offset(count),
        'K' => Zone(),
        _ => false,
    };

    private bool Widen()
    {
        _year += _year < 50 ? 2000 : 1900;
        return true;
    }

    private bool Accept(ReadOnlySpan<char> literal)
    {
        bool fits = _text[_at..].StartsWith(literal);
        _at += fits ? literal.Length : 0;
        return fits;
    }

    private bool Number(int least, int most, out int value)
    {
        value = 0;
        int start = _at;
        while (_at < _text.Length && _at - start < most && char.IsAsciiDigit(_text[_at]))
        {
            value = (value * 10) + (_text[_at++] - '0');
        }

        return _at - start >= least;
    }

    private bool Name(string[] names, bool isShort, out int index)
    {
        for (index = 0; index < names.Length; index++)
        {
            ReadOnlySpan<char> name = isShort ? names[index].AsSpan(0, 3) : names[index];
            if (_text[_at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                _at += name.Length;
                return true;
            }
        }

        return false;
    }

    private bool Fraction(int count, bool isOptional)
    {
        int start = _at;
        if (!Number(isOptional ? 0 : count, count, out int value) || count > 7)
        {
            return false;
        }

        _fraction = value;
        for (int i = _at - start; i < 7; i++)
        {
            _fraction *= 10;
        }

        return true;
    }

    private bool Half(int count)
    {
        _isAfternoon = Accept(count == 1 ? "P" : "PM");
        return _isAfternoon || Accept(count == 1 ? "A" : "AM");
    }

    private bool Zone() => Accept("Z") || _at == _text.Length || Offset(3);

    private bool Offset(int count)
    {
        bool isNegative = Accept("-");
        if ((!isNegative && !Accept("+")) || !Number(count == 1 ? 1 : 2, 2, out int hours))
        {
            return false;
        }

        int minutes = 0;
        if (count > 2 && (!Accept(":") || !Number(2, 2, out minutes)))
        {
            return false;
        }

        _offsetMinutes = ((hours * 60) + minutes) * (isNegative ? -1 : 1);
        return minutes < 60;
    }

    private readonly bool TryMake(out DateTimeOffset result)
    {
        result = default;
        int hour = _isAfternoon && _hour < 12 ? _hour + 12 : _hour;
        if (_year is < 1 or > 9999 || _month is < 1 or > 12 || _day < 1 || _day > DateTime.DaysInMonth(_year, _month) || hour > 23 || _minute > 59 || _second > 59 || Math.Abs(_offsetMinutes) > 14 * 60)
        {
            return false;
        }

        DateTime time = new DateTime(_year, _month, _day, hour, _minute, _second).AddTicks(_fraction);
        if (_weekday >= 0 && (int)time.DayOfWeek != _weekday)
        {
            return false;
        }

        long utc = time.Ticks - (_offsetMinutes * TimeSpan.TicksPerMinute);
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        result = new DateTimeOffset(time, TimeSpan.FromMinutes((long)_offsetMinutes));
        return true;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System;

/// <content>Text: the standard formats c, g and G.</content>
public readonly partial struct TimeSpan
{
    public override string ToString() => Text('c');

    public string ToString([StringSyntax("TimeSpanFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("TimeSpanFormat")] string? format, IFormatProvider? formatProvider)
    {
        if (string.IsNullOrEmpty(format))
        {
            return Text('c');
        }

        return format.Length == 1 && format[0] is 'c' or 't' or 'T' or 'g' or 'G' ? Text(format[0]) : Custom(format);
    }

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("TimeSpanFormat")] ReadOnlySpan<char> format = default, IFormatProvider? formatProvider = null)
    {
        string text = ToString(format.ToString());
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public static TimeSpan Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryRead(s, out TimeSpan result, out bool overflows) ? result
            : overflows ? throw new OverflowException(string.Concat("The TimeSpan string '", s, "' could not be parsed because at least one of the numeric components is out of range or contains too many digits."))
            : throw new FormatException(string.Concat("String '", s, "' was not recognized as a valid TimeSpan."));
    }

    public static TimeSpan Parse(string input, IFormatProvider? formatProvider) => Parse(input);

    public static bool TryParse([NotNullWhen(true)] string? s, out TimeSpan result)
    {
        result = default;
        return s is not null && TryRead(s, out result, out _);
    }

    private string Text(char format)
    {
        ulong ticks = _ticks < 0 ? (ulong)-_ticks : (ulong)_ticks;
        var text = new StringBuilder();
        if (_ticks < 0)
        {
            text.Append('-');
        }

        uint days = (uint)(ticks / TicksPerDay);
        bool isConstant = format is 'c' or 't' or 'T';
        if (days != 0 || format == 'G')
        {
            text.Append(days).Append(isConstant ? '.' : ':');
        }

        AppendTwo(text, (int)(ticks / TicksPerHour % 24), format == 'g' ? 1 : 2);
        AppendTwo(text.Append(':'), (int)(ticks / TicksPerMinute % 60), 2);
        AppendTwo(text.Append(':'), (int)(ticks / TicksPerSecond % 60), 2);
        uint fraction = (uint)(ticks % TicksPerSecond);
        if (fraction != 0 || format == 'G')
        {
            string digits = fraction.ToString().PadLeft(7, '0');
            text.Append('.').Append(format == 'g' ? digits.TrimEnd('0') : digits);
        }

        return text.ToString();
    }

    private string Custom(string format)
    {
        ulong ticks = _ticks < 0 ? (ulong)-_ticks : (ulong)_ticks;
        var text = new StringBuilder();
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            int count = 1;
            while (i + count < format.Length && format[i + count] == c)
            {
                count++;
            }

            switch (c)
            {
                case 'd':
                    AppendTwo(text, (int)(ticks / TicksPerDay), count);
                    break;
                case 'h' when count <= 2:
                    AppendTwo(text, (int)(ticks / TicksPerHour % 24), count);
                    break;
                case 'm' when count <= 2:
                    AppendTwo(text, (int)(ticks / TicksPerMinute % 60), count);
                    break;
                case 's' when count <= 2:
                    AppendTwo(text, (int)(ticks / TicksPerSecond % 60), count);
                    break;
                case 'f' or 'F' when count <= 7:
                    string digits = ((uint)(ticks % TicksPerSecond)).ToString().PadLeft(7, '0')[..count];
                    text.Append(c == 'f' ? digits : digits.TrimEnd('0'));
                    break;
                case '\\' when i + 1 < format.Length:
                    text.Append(format[++i]);
                    continue;
                case '\'':
                    int end = format.IndexOf('\'', i + 1);
                    if (end < 0)
                    {
                        throw new FormatException("Input string was not in a correct format.");
                    }

                    text.Append(format, i + 1, end - i - 1);
                    i = end;
                    continue;
                case '%' when i + 1 < format.Length && count == 1:
                    continue;
                default:
                    throw new FormatException("Input string was not in a correct format.");
            }

            i += count - 1;
        }

        return text.ToString();
    }

    private static void AppendTwo(StringBuilder text, int value, int digits) => text.Append(value.ToString().PadLeft(digits, '0'));

    /// <summary>[-][days.]hours:minutes[:seconds[.fraction]], or days alone.</summary>
    private static bool TryRead(ReadOnlySpan<char> text, out TimeSpan result, out bool overflows)
    {
        result = default;
        overflows = false;
        text = text.Trim();
        bool negative = text.Length > 0 && text[0] == '-';
        text = negative ? text[1..] : text;
        Span<long> parts = stackalloc long[5]; // Days, hours, minutes, seconds, fraction.
        parts.Clear();
        int colons = 0;
        bool hasDays = false;
        bool hasFraction = false;
        Span<long> numbers = stackalloc long[6];
        int count = 0;
        int at = 0;
        while (true)
        {
            int start = at;
            long number = 0;
            while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 9)
            {
                number = (number * 10) + (text[at++] - '0');
            }

            if (at == start || count == 6)
            {
                return false;
            }

            if (hasFraction)
            {
                if (at - start > 7)
                {
                    overflows = true;
                    return false;
                }

                for (int i = at - start; i < 7; i++)
                {
                    number *= 10;
                }
            }

            numbers[count++] = number;
            if (at == text.Length)
            {
                break;
            }

            char separator = text[at++];
            if (separator == ':')
            {
                colons++;
            }
            else if (separator == '.' && colons == 0 && !hasDays)
            {
                hasDays = true;
            }
            else if (separator == '.' && colons == 2 && !hasFraction)
            {
                hasFraction = true;
            }
            else
            {
                return false;
            }
        }

        if (colons == 3 && !hasDays)
        {
            hasDays = true;
            colons--;
        }

        if (colons > 2 || (hasDays && colons == 0))
        {
            return false;
        }

        int next = 0;
        if (hasDays || colons == 0)
        {
            parts[0] = numbers[next++];
        }

        for (int i = 1; next < count; i++)
        {
            parts[hasFraction && next == count - 1 ? 4 : i] = numbers[next++];
        }

        if (parts[1] > 23 || parts[2] > 59 || parts[3] > 59 || parts[0] > MaxValue.Days)
        {
            overflows = true;
            return false;
        }

        long ticks = (parts[0] * TicksPerDay) + (parts[1] * TicksPerHour) + (parts[2] * TicksPerMinute) + (parts[3] * TicksPerSecond) + parts[4];
        result = new TimeSpan(negative ? -ticks : ticks);
        return true;
    }
}

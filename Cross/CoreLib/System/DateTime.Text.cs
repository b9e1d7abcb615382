using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System;

/// <content>Text of the invariant culture.</content>
public readonly partial struct DateTime
{
    private static readonly string[] s_days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] s_months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string ToString() => Custom("MM/dd/yyyy HH:mm:ss");

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString([StringSyntax("DateTimeFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("DateTimeFormat")] string? format, IFormatProvider? provider) =>
        string.IsNullOrEmpty(format) ? ToString() : Custom(format.Length == 1 ? Pattern(format[0]) : format);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("DateTimeFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string text = ToString(format.ToString());
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public string ToLongDateString() => ToString("D");

    public string ToShortDateString() => ToString("d");

    public string ToLongTimeString() => ToString("T");

    public string ToShortTimeString() => ToString("t");

    internal static string[] DayNames => s_days;

    internal static string[] MonthNames => s_months;

    /// <summary>The pattern that a format means: itself, or one of the standard ones.</summary>
    internal static string PatternOf(string format) => format.Length == 1 ? Pattern(format[0]) : format;

    /// <summary>A time with its offset, which z and K show.</summary>
    internal static string FormatOffset(string? format, DateTimeOffset value)
    {
        if (string.IsNullOrEmpty(format))
        {
            return value.DateTime.Custom("MM/dd/yyyy HH:mm:ss zzz", value.Offset);
        }

        bool isUniversal = format is "r" or "R" or "u";
        return (isUniversal ? value.UtcDateTime : value.DateTime).Custom(PatternOf(format), value.Offset);
    }

    private static string Pattern(char format) => format switch
    {
        'd' => "MM/dd/yyyy",
        'D' => "dddd, dd MMMM yyyy",
        'f' => "dddd, dd MMMM yyyy HH:mm",
        'F' or 'U' => "dddd, dd MMMM yyyy HH:mm:ss",
        'g' => "MM/dd/yyyy HH:mm",
        'G' => "MM/dd/yyyy HH:mm:ss",
        'm' or 'M' => "MMMM dd",
        'o' or 'O' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
        'r' or 'R' => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
        's' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
        't' => "HH:mm",
        'T' => "HH:mm:ss",
        'u' => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
        'y' or 'Y' => "yyyy MMMM",
        _ => throw new FormatException("Input string was not in a correct format."),
    };

    private string Custom(string format, TimeSpan? offset = null)
    {
        var text = new StringBuilder();
        for (int i = 0; i < format.Length;)
        {
            char c = format[i];
            int count = 1;
            while (i + count < format.Length && format[i + count] == c)
            {
                count++;
            }

            switch (c)
            {
                case '\'' or '"':
                    int end = format.IndexOf(c, i + 1);
                    text.Append(format, i + 1, (end < 0 ? throw new FormatException("Input string was not in a correct format.") : end) - i - 1);
                    i = end + 1;
                    break;
                case '\\' when i + 1 < format.Length:
                    text.Append(format[i + 1]);
                    i += 2;
                    break;
                case '%' when i + 1 < format.Length && format[i + 1] != '%':
                    i++;
                    break;
                case '\\' or '%':
                    throw new FormatException("Input string was not in a correct format.");
                default:
                    bool isField = AppendField(text, c, count, offset);
                    if (!isField)
                    {
                        text.Append(c, count);
                    }

                    i += count;
                    break;
            }
        }

        return text.ToString();
    }

    private bool AppendField(StringBuilder text, char field, int count, TimeSpan? offset)
    {
        GetDate(out int year, out int month, out int day);
        switch (field)
        {
            case 'd':
                text.Append(count <= 2 ? Digits(day, count) : count == 3 ? s_days[(int)DayOfWeek][..3] : s_days[(int)DayOfWeek]);
                return true;
            case 'M':
                text.Append(count <= 2 ? Digits(month, count) : count == 3 ? s_months[month - 1][..3] : s_months[month - 1]);
                return true;
            case 'y':
                text.Append(count <= 2 ? Digits(year % 100, count) : Digits(year, count));
                return true;
            case 'h':
                text.Append(Digits(Hour % 12 == 0 ? 12 : Hour % 12, Math.Min(count, 2)));
                return true;
            case 'H':
                text.Append(Digits(Hour, Math.Min(count, 2)));
                return true;
            case 'm':
                text.Append(Digits(Minute, Math.Min(count, 2)));
                return true;
            case 's':
                text.Append(Digits(Second, Math.Min(count, 2)));
                return true;
            case 'f' or 'F':
                AppendFraction(text, field, count);
                return true;
            case 't':
                text.Append(count == 1 ? Hour < 12 ? "A" : "P" : Hour < 12 ? "AM" : "PM");
                return true;
            case 'z':
                AppendOffset(text, offset ?? TimeSpan.Zero, count);
                return true;
            case 'K':
                if (offset is { } own)
                {
                    AppendOffset(text, own, 3);
                    return true;
                }

                text.Append(Kind == DateTimeKind.Utc ? "Z" : Kind == DateTimeKind.Local ? "+00:00" : "");
                return true;
            case 'g':
                text.Append("A.D.");
                return true;
            default:
                return false;
        }
    }

    private static void AppendOffset(StringBuilder text, TimeSpan offset, int count)
    {
        text.Append(offset.Ticks < 0 ? '-' : '+').Append(Digits(Math.Abs(offset.Hours), Math.Min(count, 2)));
        if (count > 2)
        {
            text.Append(':').Append(Digits(Math.Abs(offset.Minutes), 2));
        }
    }

    private void AppendFraction(StringBuilder text, char field, int count)
    {
        if (count > 7)
        {
            throw new FormatException("Input string was not in a correct format.");
        }

        string digits = Digits((int)(Ticks % TimeSpan.TicksPerSecond), 7)[..count];
        digits = field == 'F' ? digits.TrimEnd('0') : digits;
        if (field == 'F' && digits.Length == 0 && text.Length > 0 && text[text.Length - 1] == '.')
        {
            text.Length--;
        }

        text.Append(digits);
    }

    private static string Digits(int value, int count) => value.ToString().PadLeft(count, '0');
}

using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System;

/// <content>Composite formatting.</content>
public sealed partial class String
{
    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0) => FormatAll(null, format, [arg0]);

    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) => FormatAll(null, format, [arg0, arg1]);

    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) => FormatAll(null, format, [arg0, arg1, arg2]);

    public static string Format([StringSyntax("CompositeFormat")] string format, params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return FormatAll(null, format, args);
    }

    public static string Format([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) => FormatAll(null, format, args);

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0) => FormatAll(provider, format, [arg0]);

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) => FormatAll(provider, format, [arg0, arg1]);

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) => FormatAll(provider, format, [arg0, arg1, arg2]);

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return FormatAll(provider, format, args);
    }

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) => FormatAll(provider, format, args);

    private static string FormatAll(IFormatProvider? provider, string format, ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(format);
        var result = new StringBuilder();
        var custom = provider?.GetFormat(typeof(ICustomFormatter)) as ICustomFormatter;
        int at = 0;
        while (at < format._length)
        {
            char c = format[at++];
            if (c is '{' or '}' && at < format._length && format[at] == c)
            {
                result.Append(c);
                at++;
            }
            else if (c == '{')
            {
                at = AppendHole(result, provider, custom, format, at, arguments);
            }
            else if (c == '}')
            {
                throw new FormatException(Concat("Input string was not in a correct format. Failure to parse near offset ", at.ToString(), ". Unexpected closing brace without a corresponding opening brace."));
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    /// <summary>The hole whose opening brace is before a place; the place behind its closing brace.</summary>
    private static int AppendHole(StringBuilder result, IFormatProvider? provider, ICustomFormatter? custom, string format, int at, ReadOnlySpan<object?> arguments)
    {
        int index = Number(format, ref at);
        SkipSpaces(format, ref at);
        int alignment = 0;
        if (At(format, at) == ',')
        {
            at++;
            SkipSpaces(format, ref at);
            bool left = At(format, at) == '-';
            at += left ? 1 : 0;
            alignment = Number(format, ref at);
            alignment = left ? -alignment : alignment;
            SkipSpaces(format, ref at);
        }

        string? hole = null;
        if (At(format, at) == ':')
        {
            int start = ++at;
            while (At(format, at) != '}')
            {
                if (format[at] == '{')
                {
                    ThrowFormat(at, "Unexpected opening brace.");
                }

                at++;
            }

            hole = format.Substring(start, at - start);
        }

        if (At(format, at) != '}')
        {
            ThrowFormat(at, "Expected an ASCII digit.");
        }

        if (index >= arguments.Length)
        {
            throw new FormatException("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
        }

        object? argument = arguments[index];
        string? text = custom is not null ? custom.Format(hole, argument, provider)
            : argument is IFormattable formattable ? formattable.ToString(hole, provider) : argument?.ToString();
        result.Append(InterpolatedText.Aligned(text, alignment));
        return at + 1;
    }

    private static int Number(string format, ref int at)
    {
        if (!char.IsAsciiDigit(At(format, at)))
        {
            ThrowFormat(at, "Expected an ASCII digit.");
        }

        int number = 0;
        while (char.IsAsciiDigit(At(format, at)) && number < 1000000)
        {
            number = (number * 10) + (format[at++] - '0');
        }

        return number;
    }

    private static void SkipSpaces(string format, ref int at)
    {
        while (At(format, at) == ' ')
        {
            at++;
        }
    }

    private static char At(string format, int at)
    {
        if (at >= format._length)
        {
            ThrowFormat(at, "Format item ends prematurely.");
        }

        return format[at];
    }

    [DoesNotReturn]
    private static void ThrowFormat(int at, string reason) =>
        throw new FormatException(Concat("Input string was not in a correct format. Failure to parse near offset ", at.ToString(), ". ", reason));
}

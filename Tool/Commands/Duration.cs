using System;
using System.Globalization;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Commands;

/// <summary>Times as they are written on the command line: a number and ms, s or m.</summary>
internal static class Duration
{
    /// <summary>Parses a time that may be missing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="option">The option, for the error.</param>
    /// <exception cref="ToolException">The text is not a time.</exception>
    public static TimeSpan? Parse(string? text, string option) =>
        text is null ? null : TryParse(text, out TimeSpan time) ? time : throw ToolError.BadTime.At($"'{text}' is not a time", $"option {option}", "write 500ms, 30s or 2m");

    /// <summary>Parses a time; decimals are allowed, zero and more than 10,000 hours are not.</summary>
    public static bool TryParse(string text, out TimeSpan time)
    {
        time = default;
        (string unit, double milliseconds) =
            text.EndsWith("ms", StringComparison.Ordinal) ? ("ms", 1)
            : text.EndsWith('s') ? ("s", 1_000)
            : text.EndsWith('m') ? ("m", 60_000.0)
            : ("", 0);
        if (unit.Length == 0
            || !double.TryParse(text[..^unit.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            || number * milliseconds is not (> 0 and <= 36e9))
        {
            return false;
        }

        time = TimeSpan.FromMilliseconds(number * milliseconds);
        return true;
    }
}

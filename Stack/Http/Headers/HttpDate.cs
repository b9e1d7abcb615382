using System;
using System.Globalization;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>Dates in the one form that is sent: IMF-fixdate (RFC 9110 section 5.6.7). **The two obsolete forms are not read.**</summary>
internal static class HttpDate
{
    public static bool TryParse(string? text, out DateTimeOffset date) => DateTimeOffset.TryParseExact(
        text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out date);

    public static DateTimeOffset? Parse(string? text) => TryParse(text, out DateTimeOffset date) ? date : null;

    public static string? Format(DateTimeOffset? date) => date?.ToUniversalTime().ToString("r", CultureInfo.InvariantCulture);
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>A media type that is wanted, with its weight (RFC 9110 section 12.4.2).</summary>
public sealed class MediaTypeWithQualityHeaderValue : MediaTypeHeaderValue
{
    /// <summary>A media type.</summary>
    /// <param name="mediaType">Type and subtype; an asterisk for any.</param>
    public MediaTypeWithQualityHeaderValue(string mediaType)
        : base(mediaType)
    {
    }

    /// <summary>A media type with a weight.</summary>
    /// <param name="mediaType">Type and subtype; an asterisk for any.</param>
    /// <param name="quality">0 to 1.</param>
    public MediaTypeWithQualityHeaderValue(string mediaType, double quality)
        : base(mediaType) => Quality = quality;

    /// <summary>The weight, 0 to 1, or null.</summary>
    public double? Quality
    {
        get => double.TryParse(Find("q")?.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double q) ? q : null;
        set
        {
            if (value is { } quality)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(quality);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(quality, 1);
            }

            if (Find("q") is { } old)
            {
                Parameters.Remove(old);
            }

            if (value is not null)
            {
                Parameters.Add(new NameValueHeaderValue("q", value.Value.ToString("0.0##", CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>Reads a value.</summary>
    /// <param name="input">The text.</param>
    /// <param name="parsedValue">The value.</param>
    /// <returns>False when the text is malformed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? input, [NotNullWhen(true)] out MediaTypeWithQualityHeaderValue? parsedValue)
    {
        var parameters = new List<NameValueHeaderValue>();
        parsedValue = ParameterReader.TryRead(input, parameters, out string head) && IsMediaType(head) ? new(head) : null;
        foreach (NameValueHeaderValue parameter in parameters)
        {
            parsedValue?.Parameters.Add(parameter);
        }

        return parsedValue is not null;
    }
}

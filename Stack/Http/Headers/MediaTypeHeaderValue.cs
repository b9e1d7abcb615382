using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>A media type with parameters (RFC 9110 section 8.3.1).</summary>
public class MediaTypeHeaderValue
{
    private readonly List<NameValueHeaderValue> _parameters = [];

    /// <summary>A media type.</summary>
    /// <param name="mediaType">Type and subtype.</param>
    /// <exception cref="FormatException">It is not two tokens with a slash between.</exception>
    public MediaTypeHeaderValue(string mediaType)
        : this(mediaType, null)
    {
    }

    /// <summary>A media type of text.</summary>
    /// <param name="mediaType">Type and subtype.</param>
    /// <param name="charSet">The encoding's name.</param>
    /// <exception cref="FormatException">It is not two tokens with a slash between.</exception>
    public MediaTypeHeaderValue(string mediaType, string? charSet)
    {
        ArgumentException.ThrowIfNullOrEmpty(mediaType);
        MediaType = mediaType;
        CharSet = string.IsNullOrEmpty(charSet) ? null : charSet;
    }

    /// <summary>Type and subtype.</summary>
    /// <exception cref="FormatException">It is not two tokens with a slash between.</exception>
    public string? MediaType
    {
        get;
        set => field = value is not null && IsMediaType(value) ? value : throw new FormatException($"The format of value '{value}' is invalid.");
    }

    /// <summary>The encoding's name, with its quotes.</summary>
    public string? CharSet
    {
        get => Find("charset")?.Value;
        set
        {
            if (Find("charset") is { } old)
            {
                _parameters.Remove(old);
            }

            if (value is not null)
            {
                _parameters.Add(new NameValueHeaderValue("charset", value));
            }
        }
    }

    /// <summary>All parameters, in order.</summary>
    public ICollection<NameValueHeaderValue> Parameters => _parameters;

    /// <summary>Reads a value.</summary>
    /// <param name="input">The text.</param>
    /// <exception cref="FormatException">The text is malformed.</exception>
    public static MediaTypeHeaderValue Parse(string input) =>
        TryParse(input, out MediaTypeHeaderValue? value) ? value : throw new FormatException($"The format of value '{input}' is invalid.");

    /// <summary>Reads a value.</summary>
    /// <param name="input">The text.</param>
    /// <param name="parsedValue">The value.</param>
    /// <returns>False when the text is malformed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? input, [NotNullWhen(true)] out MediaTypeHeaderValue? parsedValue)
    {
        var parameters = new List<NameValueHeaderValue>();
        parsedValue = ParameterReader.TryRead(input, parameters, out string head) && IsMediaType(head) ? new MediaTypeHeaderValue(head) : null;
        parsedValue?._parameters.AddRange(parameters);
        return parsedValue is not null;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(MediaType);
        foreach (NameValueHeaderValue parameter in _parameters)
        {
            text.Append("; ").Append(parameter.ToString());
        }

        return text.ToString();
    }

    private protected NameValueHeaderValue? Find(string name) =>
        _parameters.Find(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));

    private protected static bool IsMediaType(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && HttpSyntax.IsToken(text.AsSpan(0, slash)) && HttpSyntax.IsToken(text.AsSpan(slash + 1));
    }
}

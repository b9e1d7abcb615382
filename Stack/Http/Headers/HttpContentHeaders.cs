using System;
using System.Globalization;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>The headers that describe a body (RFC 9110 section 8).</summary>
public sealed class HttpContentHeaders : HttpHeaders
{
    private readonly HttpContent? _content;
    private bool _lengthIsSet;
    private MediaTypeHeaderValue? _contentType;
    private string? _contentTypeText;

    internal HttpContentHeaders(HttpContent? content)
        : base(HttpHeaderKind.Content | HttpHeaderKind.Custom) => _content = content;

    /// <summary>
    /// The body's length in bytes; null where it is unknown. Where none is set, the content is asked for it. Of several different values the
    /// first counts, as in System.Net.Http.
    /// </summary>
    public long? ContentLength
    {
        get
        {
            ComputeLength();
            string? text = GetFirst("Content-Length");
            if (!TryParseLength(text, out long length))
            {
                return null;
            }

            if (text!.Length > 1 && text[0] == '0' && GetJoined("Content-Length") == text)
            {
                Set("Content-Length", length.ToString(CultureInfo.InvariantCulture));
            }

            return length;
        }

        set
        {
            _lengthIsSet = true;
            Set("Content-Length", value?.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The media type; null where there is none or it is malformed. A change of the value changes the header.</summary>
    public MediaTypeHeaderValue? ContentType
    {
        get
        {
            string? text = GetFirst("Content-Type");
            if (_contentType is null || text != _contentTypeText)
            {
                _contentTypeText = text;
                _contentType = MediaTypeHeaderValue.TryParse(text, out MediaTypeHeaderValue? value) ? value : null;
            }

            return _contentType;
        }

        set
        {
            _contentType = value;
            _contentTypeText = value?.ToString();
            Set("Content-Type", _contentTypeText);
        }
    }

    /// <summary>When the resource changed last.</summary>
    public DateTimeOffset? LastModified
    {
        get => HttpDate.Parse(GetFirst("Last-Modified"));
        set => Set("Last-Modified", HttpDate.Format(value));
    }

    internal static bool TryParseLength(string? text, out long length) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out length);

    /// <inheritdoc/>
    private protected override void Refresh()
    {
        if (_contentType is not null && GetFirst("Content-Type") == _contentTypeText && _contentType.ToString() is var text && text != _contentTypeText)
        {
            _contentTypeText = text;
            Set("Content-Type", text);
        }
    }

    private void ComputeLength()
    {
        if (!_lengthIsSet && _content?.ComputedLength is { } length && IndexOf("Content-Length") < 0)
        {
            Set("Content-Length", length.ToString(CultureInfo.InvariantCulture));
        }
    }
}

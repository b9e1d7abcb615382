using System;
using System.Text;
using DeviceKit.Stack.Http.Headers;

namespace DeviceKit.Stack.Http;

/// <summary>Puts a received header where it belongs: response, content or trailers.</summary>
internal static class ResponseHeaderWriter
{
    /// <exception cref="HttpRequestException">The name is not a token.</exception>
    public static void Add(HttpResponseMessage? response, in HeaderField field, bool trailers)
    {
        if (response is null)
        {
            return;
        }

        KnownHeader? known = KnownHeaders.Find(field.Name);
        if (known is null && !HttpSyntax.IsToken(field.Name))
        {
            throw HttpThrow.Rejected(HttpRejection.HeaderName, field.Name);
        }

        HttpHeaderKind kind = known?.Kind ?? HttpHeaderKind.Custom;
        if (trailers && (kind & HttpHeaderKind.NotInTrailer) != 0)
        {
            // RFC 9110 section 6.5.1: what changes framing or meaning is ignored in a trailer.
            return;
        }

        HttpHeaders headers = trailers ? response.TrailingHeaders
            : (kind & HttpHeaderKind.Content) != 0 ? response.Content.Headers
            : response.Headers;
        headers.Append(known?.Name ?? Encoding.ASCII.GetString(field.Name), known, Decode(field.Value));
    }

    /// <summary>ISO-8859-1; a bare CR or a NUL becomes a space (RFC 9110 section 5.5).</summary>
    private static string Decode(ReadOnlySpan<byte> value)
    {
        string text = Encoding.Latin1.GetString(value);
        return value.ContainsAny((byte)'\r', (byte)'\0') ? text.Replace('\r', ' ').Replace('\0', ' ') : text;
    }
}

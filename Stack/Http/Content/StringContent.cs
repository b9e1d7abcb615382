using System;
using System.Text;
using DeviceKit.Stack.Http.Headers;

namespace DeviceKit.Stack.Http;

/// <summary>A body of text.</summary>
public class StringContent : ByteArrayContent
{
    /// <summary>UTF-8 text of the type <c>text/plain</c>.</summary>
    /// <param name="content">The text.</param>
    public StringContent(string content)
        : this(content, Encoding.UTF8, "text/plain")
    {
    }

    /// <summary>Text of the type <c>text/plain</c>.</summary>
    /// <param name="content">The text.</param>
    /// <param name="encoding">The encoding; null for UTF-8.</param>
    public StringContent(string content, Encoding? encoding)
        : this(content, encoding, "text/plain")
    {
    }

    /// <summary>Text of a type.</summary>
    /// <param name="content">The text.</param>
    /// <param name="encoding">The encoding; null for UTF-8.</param>
    /// <param name="mediaType">The media type; the encoding's name is added.</param>
    public StringContent(string content, Encoding? encoding, string mediaType)
        : this(content, encoding, new MediaTypeHeaderValue(mediaType ?? "text/plain", (encoding ?? Encoding.UTF8).WebName))
    {
    }

    /// <summary>UTF-8 text of a type.</summary>
    /// <param name="content">The text.</param>
    /// <param name="mediaType">The whole header.</param>
    public StringContent(string content, MediaTypeHeaderValue? mediaType)
        : this(content, null, mediaType)
    {
    }

    /// <summary>Text of a type.</summary>
    /// <param name="content">The text.</param>
    /// <param name="encoding">The encoding; null for UTF-8.</param>
    /// <param name="mediaType">The whole header.</param>
    public StringContent(string content, Encoding? encoding, MediaTypeHeaderValue? mediaType)
        : base(Encode(content, encoding)) => Headers.ContentType = mediaType;

    private static byte[] Encode(string content, Encoding? encoding)
    {
        ArgumentNullException.ThrowIfNull(content);
        return (encoding ?? Encoding.UTF8).GetBytes(content);
    }
}

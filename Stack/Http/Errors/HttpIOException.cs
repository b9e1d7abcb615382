using System;
using System.IO;

namespace DeviceKit.Stack.Http;

/// <summary>Reading a response failed: what its stream throws.</summary>
public class HttpIOException : IOException
{
    /// <summary>A failure of a kind.</summary>
    /// <param name="httpRequestError">The kind.</param>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public HttpIOException(HttpRequestError httpRequestError, string? message = null, Exception? innerException = null)
        : base(message, innerException) => HttpRequestError = httpRequestError;

    /// <summary>The kind of failure.</summary>
    public HttpRequestError HttpRequestError { get; }

    /// <summary>Why the message was refused. **Not in System.Net.Http.**</summary>
    public HttpRejection Rejection { get; internal init; }

    /// <inheritdoc/>
    public override string Message => $"{base.Message} ({HttpRequestError})";
}

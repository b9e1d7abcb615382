using System;

namespace DeviceKit.Stack;

/// <summary>A network operation failed.</summary>
public sealed class NetworkException : Exception
{
    /// <summary>A failure without a text.</summary>
    public NetworkException()
    {
    }

    /// <summary>A failure with a text.</summary>
    /// <param name="message">The text.</param>
    public NetworkException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a text and a cause.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public NetworkException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure of a kind.</summary>
    /// <param name="error">The kind.</param>
    /// <param name="message">What failed, with its end points.</param>
    public NetworkException(NetworkError error, string message)
        : base(message) => Error = error;

    /// <summary>The kind of failure.</summary>
    public NetworkError Error { get; }
}

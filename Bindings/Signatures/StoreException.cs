using System;

namespace DeviceKit.Signatures;

/// <summary>A store could not keep what it was given.</summary>
public sealed class StoreException : Exception
{
    /// <summary>A failure without a text.</summary>
    public StoreException()
    {
    }

    /// <summary>A failure that says what and where.</summary>
    /// <param name="message">The text.</param>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

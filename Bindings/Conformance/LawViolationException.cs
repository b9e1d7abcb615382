using System;

namespace DeviceKit.Conformance;

/// <summary>An implementation broke a law of its signature.</summary>
public sealed class LawViolationException : Exception
{
    /// <summary>A violation without a text.</summary>
    public LawViolationException()
        : this(string.Empty, "A law was broken.")
    {
    }

    /// <summary>A violation of an unnamed law.</summary>
    /// <param name="message">What was seen.</param>
    public LawViolationException(string message)
        : this(string.Empty, message)
    {
    }

    /// <summary>A violation with a cause.</summary>
    /// <param name="message">What was seen.</param>
    /// <param name="innerException">The cause.</param>
    public LawViolationException(string message, Exception innerException)
        : base(message, innerException) => Law = string.Empty;

    /// <summary>A violation of a law.</summary>
    /// <param name="law">The law's name.</param>
    /// <param name="message">What was seen.</param>
    public LawViolationException(string law, string message)
        : base(law.Length == 0 ? message : law + ": " + message) => Law = law;

    /// <summary>The law's name.</summary>
    public string Law { get; }
}

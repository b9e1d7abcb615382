using System;
using System.IO;

namespace DeviceKit.Host;

/// <summary>A network of the host could not be opened; the message says why and what to do.</summary>
public sealed class HostNetworkException : IOException
{
    /// <summary>A failure without a text.</summary>
    public HostNetworkException()
        : this(HostNetworkError.Failed, "A network of the host could not be opened.")
    {
    }

    /// <summary>A failure with a text.</summary>
    /// <param name="message">What, where, what to do.</param>
    public HostNetworkException(string message)
        : this(HostNetworkError.Failed, message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    /// <param name="message">What, where, what to do.</param>
    /// <param name="innerException">The cause.</param>
    public HostNetworkException(string message, Exception innerException)
        : base(message, innerException) => Error = HostNetworkError.Failed;

    /// <summary>A failure of a kind.</summary>
    /// <param name="error">The kind.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="remedy">What to do about it, or empty.</param>
    public HostNetworkException(HostNetworkError error, string message, string remedy = "")
        : base(remedy.Length == 0 ? message : $"{message}: {remedy}")
    {
        Error = error;
        Problem = message;
        Remedy = remedy;
    }

    /// <summary>The kind of failure.</summary>
    public HostNetworkError Error { get; }

    /// <summary>What is wrong, without what to do.</summary>
    public string Problem { get; } = "";

    /// <summary>What to do about it; empty where nobody knows.</summary>
    public string Remedy { get; } = "";

    internal static HostNetworkException NotLinux(string what) => new(HostNetworkError.NotLinux, $"{what} needs Linux", "run it there, or take the embedded LAN");

    internal static HostNetworkException NoLibrary(string library, string package) => new(
        HostNetworkError.NoLibrary,
        $"{library} is not installed",
        $"install it, Debian package {package}: apt-get install {package}");

    internal static HostNetworkException Namespace(string path, int error) => new(
        HostNetworkError.NoNamespace,
        $"network namespace {path} cannot be entered (errno {error})",
        "create it with 'ip netns add', and run as root");

    internal static HostNetworkException Failed(string what, int error) => new(HostNetworkError.Failed, $"cannot {what} (errno {error})");
}

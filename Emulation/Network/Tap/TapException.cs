using System;

namespace DeviceKit.Emulation;

/// <summary>A TAP interface could not be opened; the message says why and what to do.</summary>
public sealed class TapException : Exception
{
    private const int NotPermitted = 1;
    private const int NoSuchFile = 2;
    private const int NoSuchDevice = 19;
    private const int NoSuchDeviceOrAddress = 6;
    private const int AccessDenied = 13;
    private const int DeviceBusy = 16;
    private const int InvalidArgument = 22;

    /// <summary>A failure without a text.</summary>
    public TapException()
        : this(TapError.Failed, "A TAP interface could not be opened.")
    {
    }

    /// <summary>A failure with a text.</summary>
    /// <param name="message">What, where, what to do.</param>
    public TapException(string message)
        : this(TapError.Failed, message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    /// <param name="message">What, where, what to do.</param>
    /// <param name="innerException">The cause.</param>
    public TapException(string message, Exception innerException)
        : base(message, innerException) => Error = TapError.Failed;

    /// <summary>A failure of a kind.</summary>
    /// <param name="error">The kind.</param>
    /// <param name="message">What, where, what to do.</param>
    public TapException(TapError error, string message)
        : base(message) => Error = error;

    /// <summary>The kind of failure.</summary>
    public TapError Error { get; }

    internal static TapException NotLinux() => new(TapError.NotLinux, "TAP interfaces exist on Linux only.");

    internal static TapException BadName(string name) => new(
        TapError.BadName,
        $"'{name}' is no interface name: use 1 to 15 letters, digits, '-', '_' or '.'.");

    internal static TapException Device(int error) => error switch
    {
        NoSuchFile or NoSuchDevice or NoSuchDeviceOrAddress => new(
            TapError.NoDevice,
            "/dev/net/tun is missing: load the driver with 'modprobe tun', or start the container with '--device /dev/net/tun'."),
        NotPermitted or AccessDenied => new(
            TapError.NoPermission,
            "/dev/net/tun may not be opened: run as root, or make it readable and writable for this user."),
        _ => Other("open /dev/net/tun", error),
    };

    internal static TapException Attach(string name, int error) => error switch
    {
        NotPermitted or AccessDenied => new(
            TapError.NoPermission,
            $"TAP interface {name} may not be created: run as root, or let root do 'ip tuntap add dev {name} mode tap user $USER' once."),
        DeviceBusy => new(TapError.Busy, $"TAP interface {name} is in use by another process: stop it, or choose another name."),
        InvalidArgument => new(TapError.NotTap, $"Interface {name} exists, but is no TAP interface: choose another name."),
        _ => Other($"attach to {name}", error),
    };

    internal static TapException Namespace(string path, int error) => error switch
    {
        NoSuchFile => new(TapError.NoNamespace, $"Network namespace {path} does not exist: create it with 'ip netns add'."),
        InvalidArgument => new(TapError.NoNamespace, $"{path} is no network namespace."),
        NotPermitted or AccessDenied => new(TapError.NoPermission, $"Network namespace {path} may not be entered: run as root."),
        _ => Other($"enter {path}", error),
    };

    internal static TapException Other(string what, int error) => new(TapError.Failed, $"Cannot {what}: {Libc.Describe(error)} (errno {error}).");
}

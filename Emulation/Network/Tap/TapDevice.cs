using System;
using System.Runtime.InteropServices;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>An open TAP interface: the descriptor of its frames, and what the kernel says of it.</summary>
internal sealed unsafe class TapDevice : IDisposable
{
    private const string DevicePath = "/dev/net/tun";

    private readonly string _name;
    private KernelInterface? _interface;

    private TapDevice(string name) => _name = name;

    /// <summary>Frames: read(2) takes one, write(2) gives one.</summary>
    public int Frames { get; private set; } = -1;

    /// <summary>A netlink socket that becomes readable when some interface of the namespace changed.</summary>
    public int News => _interface!.News;

    /// <summary>The address of the kernel's end.</summary>
    public MacAddress KernelAddress { get; private set; }

    /// <summary>The interface's MTU.</summary>
    public int Mtu { get; private set; }

    /// <summary>True when the kernel's end is set up.</summary>
    public bool IsUp => _interface!.IsUp;

    /// <summary>Opens or creates an interface.</summary>
    /// <exception cref="TapException">It cannot be opened.</exception>
    public static TapDevice Open(string name, TapOptions options)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw TapException.NotLinux();
        }

        CheckName(name);
        var device = new TapDevice(name);
        try
        {
            NamespaceThread.Run(options.NetworkNamespace, () => device.OpenHere(options), TapException.Namespace);
            return device;
        }
        catch
        {
            device.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (Frames >= 0)
        {
            _ = Libc.Close(Frames);
        }

        Frames = -1;
        _interface?.Dispose();
    }

    private static void CheckName(string name)
    {
        bool isGood = name.Length is > 0 and < InterfaceLibc.InterfaceRequest.NameSize && name is not ("." or "..");
        foreach (char c in name)
        {
            isGood &= char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
        }

        if (!isGood)
        {
            throw TapException.BadName(name);
        }
    }

    private void OpenHere(TapOptions options)
    {
        Frames = Libc.Open(DevicePath, InterfaceLibc.ReadWrite | Libc.NonBlocking | Libc.CloseOnExec);
        if (Frames < 0)
        {
            throw TapException.Device(Marshal.GetLastSystemError());
        }

        InterfaceLibc.InterfaceRequest request = InterfaceLibc.InterfaceRequest.For(_name);
        request.Flags = InterfaceLibc.TapWithoutHeader;
        if (InterfaceLibc.Control(Frames, InterfaceLibc.TunSetInterface, &request) < 0)
        {
            throw TapException.Attach(_name, Marshal.GetLastSystemError());
        }

        _interface = new KernelInterface(_name, TapException.Other);
        KernelAddress = _interface.MacAddress;
        Mtu = _interface.Mtu;
        if (options.BringsUp && _interface.BringUp() is not 0 and int error)
        {
            throw TapException.Attach(_name, error);
        }
    }
}

using System;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Threading;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>The file descriptors of an open TAP interface: frames, questions, and news of its link.</summary>
internal sealed unsafe class TapDevice : IDisposable
{
    private const string DevicePath = "/dev/net/tun";

    private readonly string _name;
    private int _control = -1;

    private TapDevice(string name) => _name = name;

    /// <summary>Frames: read(2) takes one, write(2) gives one.</summary>
    public int Frames { get; private set; } = -1;

    /// <summary>A netlink socket that becomes readable when some interface of the namespace changed.</summary>
    public int News { get; private set; } = -1;

    /// <summary>The address of the kernel's end.</summary>
    public MacAddress KernelAddress { get; private set; }

    /// <summary>The interface's MTU.</summary>
    public int Mtu { get; private set; }

    /// <summary>True when the kernel's end is set up.</summary>
    public bool IsUp => TryAsk(TapLibc.GetFlags, out TapLibc.InterfaceRequest answer) && (answer.Flags & TapLibc.InterfaceUp) != 0;

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
            if (options.NetworkNamespace is { } path)
            {
                device.OpenInside(path, options);
            }
            else
            {
                device.OpenHere(options);
            }

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
        Close(Frames);
        Close(News);
        Close(_control);
        Frames = News = _control = -1;
    }

    private static void Close(int descriptor)
    {
        if (descriptor >= 0)
        {
            _ = Libc.Close(descriptor);
        }
    }

    private static void CheckName(string name)
    {
        bool isGood = name.Length is > 0 and < TapLibc.InterfaceRequest.NameSize && name is not ("." or "..");
        foreach (char c in name)
        {
            isGood &= char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
        }

        if (!isGood)
        {
            throw TapException.BadName(name);
        }
    }

    /// <summary>A namespace belongs to a thread: one that enters it, opens there, and ends. Descriptors stay where they were opened.</summary>
    private void OpenInside(string path, TapOptions options)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                Enter(path);
                OpenHere(options);
            }
            catch (TapException e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        });
        thread.Start();
        thread.Join();
        failure?.Throw();
    }

    private static void Enter(string path)
    {
        int descriptor = Libc.Open(path, Libc.CloseOnExec);
        if (descriptor < 0)
        {
            throw TapException.Namespace(path, Marshal.GetLastSystemError());
        }

        int result = TapLibc.EnterNamespace(descriptor, TapLibc.NewNetwork);
        int error = Marshal.GetLastSystemError();
        Close(descriptor);
        if (result < 0)
        {
            throw TapException.Namespace(path, error);
        }
    }

    private void OpenHere(TapOptions options)
    {
        Frames = Libc.Open(DevicePath, TapLibc.ReadWrite | Libc.NonBlocking | Libc.CloseOnExec);
        if (Frames < 0)
        {
            throw TapException.Device(Marshal.GetLastSystemError());
        }

        TapLibc.InterfaceRequest request = TapLibc.InterfaceRequest.For(_name);
        request.Flags = TapLibc.TapWithoutHeader;
        if (TapLibc.Control(Frames, TapLibc.TunSetInterface, &request) < 0)
        {
            throw TapException.Attach(_name, Marshal.GetLastSystemError());
        }

        OpenSockets();
        KernelAddress = MacAddress.Read(Ask(TapLibc.GetHardwareAddress).HardwareAddress);
        Mtu = Ask(TapLibc.GetMtu).Mtu;
        if (options.BringsUp)
        {
            BringUp();
        }
    }

    private void OpenSockets()
    {
        _control = TapLibc.Socket(TapLibc.FamilyInternet, TapLibc.SocketDatagram | Libc.CloseOnExec, 0);
        News = TapLibc.Socket(TapLibc.FamilyNetlink, TapLibc.SocketRaw | Libc.CloseOnExec | Libc.NonBlocking, 0);
        var address = new TapLibc.NetlinkAddress { Family = TapLibc.FamilyNetlink, Groups = TapLibc.LinkGroup };
        if (_control < 0 || News < 0 || TapLibc.Bind(News, &address, sizeof(TapLibc.NetlinkAddress)) < 0)
        {
            throw TapException.Other("watch the interface's link", Marshal.GetLastSystemError());
        }
    }

    private void BringUp()
    {
        TapLibc.InterfaceRequest request = Ask(TapLibc.GetFlags);
        request.Flags |= TapLibc.InterfaceUp;
        if (TapLibc.Control(_control, TapLibc.SetFlags, &request) < 0)
        {
            throw TapException.Attach(_name, Marshal.GetLastSystemError());
        }
    }

    private TapLibc.InterfaceRequest Ask(nuint question) =>
        TryAsk(question, out TapLibc.InterfaceRequest answer) ? answer : throw TapException.Other($"ask about {_name}", Marshal.GetLastSystemError());

    private bool TryAsk(nuint question, out TapLibc.InterfaceRequest answer)
    {
        TapLibc.InterfaceRequest request = TapLibc.InterfaceRequest.For(_name);
        bool isAnswered = TapLibc.Control(_control, question, &request) >= 0;
        answer = request;
        return isAnswered;
    }
}

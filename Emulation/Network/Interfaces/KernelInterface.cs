using System;
using System.Runtime.InteropServices;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>What the kernel says of one of its interfaces: a socket for questions, and one for news of the links of its namespace.</summary>
internal sealed unsafe class KernelInterface : IDisposable
{
    private readonly string _name;
    private readonly Func<string, int, Exception> _failure;
    private int _control;

    /// <summary>Opens the sockets, in the namespace of the calling thread.</summary>
    /// <param name="name">The interface's name.</param>
    /// <param name="failure">Makes the exception that is thrown, of what could not be done and its errno.</param>
    public KernelInterface(string name, Func<string, int, Exception> failure)
    {
        _name = name;
        _failure = failure;
        _control = InterfaceLibc.Socket(InterfaceLibc.FamilyInternet, InterfaceLibc.SocketDatagram | Libc.CloseOnExec, 0);
        News = InterfaceLibc.Socket(InterfaceLibc.FamilyNetlink, InterfaceLibc.SocketRaw | Libc.CloseOnExec | Libc.NonBlocking, 0);
        var address = new InterfaceLibc.NetlinkAddress { Family = InterfaceLibc.FamilyNetlink, Groups = InterfaceLibc.LinkGroup };
        if (_control < 0 || News < 0 || InterfaceLibc.Bind(News, &address, sizeof(InterfaceLibc.NetlinkAddress)) < 0)
        {
            int error = Marshal.GetLastSystemError();
            Dispose();
            throw failure("watch the interface's link", error);
        }
    }

    /// <summary>A netlink socket that becomes readable when some interface of the namespace changed.</summary>
    public int News { get; private set; }

    /// <summary>The kernel's address of it.</summary>
    public MacAddress MacAddress => MacAddress.Read(Ask(InterfaceLibc.GetHardwareAddress).HardwareAddress);

    /// <summary>Its MTU.</summary>
    public int Mtu => Ask(InterfaceLibc.GetMtu).Mtu;

    /// <summary>True when it is there and set up.</summary>
    public bool IsUp => Has(InterfaceLibc.InterfaceUp);

    /// <summary>True when it is set up and has a carrier.</summary>
    public bool IsRunning => Has(InterfaceLibc.InterfaceUp | InterfaceLibc.InterfaceRunning);

    /// <summary>True when it is there.</summary>
    public bool Exists => TryAsk(InterfaceLibc.GetFlags, out _);

    /// <summary>Sets it up.</summary>
    /// <returns>0, or the errno of why not.</returns>
    public int BringUp()
    {
        InterfaceLibc.InterfaceRequest request = Ask(InterfaceLibc.GetFlags);
        request.Flags |= InterfaceLibc.InterfaceUp;
        return InterfaceLibc.Control(_control, InterfaceLibc.SetFlags, &request) < 0 ? Marshal.GetLastSystemError() : 0;
    }

    public void Dispose()
    {
        Close(_control);
        Close(News);
        _control = News = -1;
    }

    private static void Close(int descriptor)
    {
        if (descriptor >= 0)
        {
            _ = Libc.Close(descriptor);
        }
    }

    private bool Has(int flags) => TryAsk(InterfaceLibc.GetFlags, out InterfaceLibc.InterfaceRequest answer) && (answer.Flags & flags) == flags;

    private InterfaceLibc.InterfaceRequest Ask(nuint question) =>
        TryAsk(question, out InterfaceLibc.InterfaceRequest answer) ? answer : throw _failure($"ask about {_name}", Marshal.GetLastSystemError());

    private bool TryAsk(nuint question, out InterfaceLibc.InterfaceRequest answer)
    {
        InterfaceLibc.InterfaceRequest request = InterfaceLibc.InterfaceRequest.For(_name);
        bool isAnswered = InterfaceLibc.Control(_control, question, &request) >= 0;
        answer = request;
        return isAnswered;
    }
}

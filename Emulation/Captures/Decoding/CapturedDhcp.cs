using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Stack.Dhcp;

namespace DeviceKit.Emulation.Captures;

/// <summary>A captured DHCP message (RFC 2131).</summary>
public sealed class CapturedDhcp
{
    private const int ServerPort = 67;
    private const int ClientPort = 68;

    private CapturedDhcp(CapturedFrame frame, in DhcpView view)
    {
        Frame = frame;
        Type = view.MessageType;
        TransactionId = view.TransactionId;
        HardwareAddress = view.HardwareAddress;
        ClientAddress = view.ClientAddress;
        YourAddress = view.YourAddress;
        RequestedAddress = view.TryGetAddress(DhcpOptionCode.RequestedAddress, out IPv4Address requested) ? requested : null;
        ServerIdentifier = view.TryGetAddress(DhcpOptionCode.ServerIdentifier, out IPv4Address server) ? server : null;
    }

    /// <summary>The frame that it stands in.</summary>
    public CapturedFrame Frame { get; }

    /// <summary>What the message is.</summary>
    public DhcpMessageType Type { get; }

    /// <summary>The transaction id.</summary>
    public uint TransactionId { get; }

    /// <summary>The client's MAC address.</summary>
    public MacAddress HardwareAddress { get; }

    /// <summary>The client's address, 0.0.0.0 while it has none.</summary>
    public IPv4Address ClientAddress { get; }

    /// <summary>The address that is offered or given.</summary>
    public IPv4Address YourAddress { get; }

    /// <summary>The address that the client asks for.</summary>
    public IPv4Address? RequestedAddress { get; }

    /// <summary>The server.</summary>
    public IPv4Address? ServerIdentifier { get; }

    internal static CapturedDhcp? Read(CapturedFrame frame, CapturedUdp datagram) =>
        (datagram.DestinationPort is ServerPort or ClientPort) && DhcpView.TryParse(datagram.Payload.Span, out DhcpView view)
            ? new CapturedDhcp(frame, view)
            : null;
}

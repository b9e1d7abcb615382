using System;
using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Icmp;

/// <summary>Sends ICMP errors where RFC 1122 section 3.2.2 allows one, at a limited rate.</summary>
internal sealed class IcmpErrorSender
{
    public const byte HostUnreachable = 1;
    public const byte ProtocolUnreachable = 2;
    public const byte PortUnreachable = 3;
    public const byte ReassemblyTimeExceeded = 1;

    /// <summary>As much of the packet is quoted as fits 576 bytes (RFC 1812 section 4.3.2.3).</summary>
    private const int MaximumQuote = 576 - IPv4View.MinimumSize - IcmpView.HeaderSize;

    private readonly IPv4Layer _ip;
    private readonly IClock _clock;
    private readonly NetworkStackCounters _counters;
    private readonly int _perSecond;
    private TimeSpan _secondEnds;
    private int _leftThisSecond;

    public IcmpErrorSender(IPv4Layer ip, IClock clock, NetworkStackOptions options, NetworkStackCounters counters)
    {
        _ip = ip;
        _clock = clock;
        _counters = counters;
        _perSecond = options.IcmpErrorsPerSecond;
    }

    public void SendUnreachable(in IPv4Packet packet, byte code) => Send(packet, IcmpType.DestinationUnreachable, code);

    public void SendTimeExceeded(in IPv4Packet packet) => Send(packet, IcmpType.TimeExceeded, ReassemblyTimeExceeded);

    private void Send(in IPv4Packet packet, IcmpType type, byte code)
    {
        if (packet.IsBroadcastOrMulticast || packet.Source.IsAny || IsIcmpError(packet))
        {
            return;
        }

        if (!TryTakeRate() || !_ip.TryRoute(packet.Source, out IPv4Route route) || route.Kind is not (IPv4RouteKind.Unicast or IPv4RouteKind.Loopback))
        {
            _counters.Count(StackDrop.IcmpNotSent);
            return;
        }

        int payloadQuote = Math.Min(packet.Payload.Length, MaximumQuote - packet.Header.Length);
        int length = IcmpView.HeaderSize + packet.Header.Length + payloadQuote;
        var header = new IPv4Header(route.Source, route.Destination, IPProtocol.Icmp, 0, 0, 0);
        if (_ip.TryBegin(ref route, header, length, out Span<byte> message) != TransmitStatus.Ok)
        {
            _counters.Count(StackDrop.IcmpNotSent);
            return;
        }

        packet.Header.CopyTo(message[IcmpView.HeaderSize..]);
        packet.Payload[..payloadQuote].CopyTo(message[(IcmpView.HeaderSize + packet.Header.Length)..]);
        bool fragmented = length + IPv4View.MinimumSize > route.Mtu;
        IcmpView.WriteHeader(message, type, code, 0, computeChecksum: fragmented || !_ip.ComputesChecksum(route, NetifChecksums.Icmp));
        _ip.End();
    }

    private static bool IsIcmpError(in IPv4Packet packet) => packet.Header[9] == (byte)IPProtocol.Icmp
        && packet.Payload.Length > 0
        && (IcmpType)packet.Payload[0] is not (IcmpType.EchoRequest or IcmpType.EchoReply);

    private bool TryTakeRate()
    {
        TimeSpan now = _clock.Now;
        if (now >= _secondEnds)
        {
            _secondEnds = now + TimeSpan.FromSeconds(1);
            _leftThisSecond = _perSecond;
        }

        return _leftThisSecond-- > 0;
    }
}

using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Udp;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints UDP (RFC 768) and, by port, what it carries.</summary>
internal static class UdpPrinter
{
    public static void Print(ref PacketLine line, in IPv4View packet, NetifChecksums unverified)
    {
        if (!UdpView.TryParse(packet.Payload, out UdpView datagram))
        {
            line.Add("UDP, length ", (uint)packet.Payload.Length);
            line.AddFault(packet.Payload.Length < UdpView.HeaderSize ? "truncated header" : "length field does not fit the packet");
            return;
        }

        line.Add("UDP, length ", (uint)datagram.Data.Length);

        if ((unverified & NetifChecksums.Udp) == 0 && !datagram.HasValidChecksum(packet.Source, packet.Destination))
        {
            line.AddFault("bad UDP checksum");
        }
    }
}

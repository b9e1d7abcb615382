using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Udp;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints UDP (RFC 768) and, by port, what it carries.</summary>
internal static class UdpPrinter
{
    private const ushort DnsPort = 53;
    private const ushort MulticastDnsPort = 5353;
    private const ushort DhcpServerPort = 67;
    private const ushort DhcpClientPort = 68;

    public static void Print(ref PacketLine line, in IPv4View packet, bool isPart, NetifChecksums unverified)
    {
        if (!UdpView.TryParse(packet.Payload, out UdpView datagram))
        {
            line.Add("UDP, length ", (uint)packet.Payload.Length);
            if (packet.Payload.Length < UdpView.HeaderSize)
            {
                line.AddFault("truncated header");
            }
            else if (!isPart)
            {
                line.AddFault("length field does not fit the packet");
            }

            return;
        }

        if (IsPort(datagram, DnsPort) || IsPort(datagram, MulticastDnsPort))
        {
            DnsPrinter.Print(ref line, datagram.Data);
        }
        else if (IsPort(datagram, DhcpServerPort) || IsPort(datagram, DhcpClientPort))
        {
            DhcpPrinter.Print(ref line, datagram.Data);
        }
        else
        {
            line.Add("UDP, length ", (uint)datagram.Data.Length);
        }

        if ((unverified & NetifChecksums.Udp) == 0 && !datagram.HasValidChecksum(packet.Source, packet.Destination))
        {
            line.AddFault("bad UDP checksum");
        }
    }

    private static bool IsPort(in UdpView datagram, ushort port) => datagram.SourcePort == port || datagram.DestinationPort == port;
}

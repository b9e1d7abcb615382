using System;
using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints an IPv4 packet (RFC 791) and hands its payload on.</summary>
internal static class IPv4Printer
{
    private const NetifChecksums All = NetifChecksums.IPv4 | NetifChecksums.Icmp | NetifChecksums.Udp | NetifChecksums.Tcp;

    public static void Print(ref PacketLine line, ReadOnlySpan<byte> data, NetifChecksums unverified)
    {
        line.Add("IP");
        if (!IPv4View.TryParseQuoted(data, out IPv4View packet))
        {
            line.Add(", length ", (uint)data.Length);
            line.AddFault(data.Length < IPv4View.MinimumSize ? "truncated header" : "malformed or truncated header");
            return;
        }

        bool isWhole = IPv4View.TryParse(data, out _);
        line.Add(' ');
        if (packet.PayloadOffset > 0)
        {
            PrintLaterFragment(ref line, packet);
        }
        else
        {
            bool isPart = packet.IsFragment || !isWhole;
            PrintPayload(ref line, packet, isPart, isPart ? All : unverified);
            if (packet.IsFragment)
            {
                line.Add(" (first fragment, id ", packet.Identification);
                line.Add(')');
            }
        }

        if (!isWhole)
        {
            line.AddFault("truncated packet");
        }

        if ((unverified & NetifChecksums.IPv4) == 0 && !packet.HasValidChecksum())
        {
            line.AddFault("bad IP checksum");
        }
    }

    /// <summary>Both addresses, with ports where they can be read.</summary>
    public static void PrintAddresses(ref PacketLine line, in IPv4View packet, bool hasPorts)
    {
        hasPorts &= PortsView.TryParse(packet.Payload, out PortsView ports);
        line.Add(packet.Source);
        if (hasPorts)
        {
            line.Add(".", ports.Source);
        }

        line.Add(" > ", packet.Destination);
        if (hasPorts)
        {
            line.Add(".", ports.Destination);
        }

        line.Add(": ");
    }

    public static void PrintProtocol(ref PacketLine line, IPProtocol protocol)
    {
        switch (protocol)
        {
            case IPProtocol.Icmp:
                line.Add("ICMP");
                break;
            case IPProtocol.Tcp:
                line.Add("TCP");
                break;
            case IPProtocol.Udp:
                line.Add("UDP");
                break;
            default:
                line.Add("protocol ", (uint)protocol);
                break;
        }
    }

    private static void PrintPayload(ref PacketLine line, in IPv4View packet, bool isPart, NetifChecksums unverified)
    {
        PrintAddresses(ref line, packet, packet.Protocol is IPProtocol.Tcp or IPProtocol.Udp);
        switch (packet.Protocol)
        {
            case IPProtocol.Icmp:
                IcmpPrinter.Print(ref line, packet, unverified);
                break;
            case IPProtocol.Tcp:
                TcpPrinter.Print(ref line, packet, unverified);
                break;
            case IPProtocol.Udp:
                UdpPrinter.Print(ref line, packet, isPart, unverified);
                break;
            default:
                PrintProtocol(ref line, packet.Protocol);
                line.Add(", length ", (uint)packet.Payload.Length);
                break;
        }
    }

    private static void PrintLaterFragment(ref PacketLine line, in IPv4View packet)
    {
        PrintAddresses(ref line, packet, hasPorts: false);
        PrintProtocol(ref line, packet.Protocol);
        line.Add(" fragment, id ", packet.Identification);
        line.Add(", offset ", (uint)packet.PayloadOffset);
        line.Add(packet.HasMoreFragments ? ", more, length " : ", last, length ", (uint)packet.Payload.Length);
    }
}

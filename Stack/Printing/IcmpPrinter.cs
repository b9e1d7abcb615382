using DeviceKit.Signatures;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints ICMPv4 (RFC 792); errors with the packet that they quote.</summary>
internal static class IcmpPrinter
{
    public static void Print(ref PacketLine line, in IPv4View packet, NetifChecksums unverified)
    {
        line.Add("ICMP");
        if (!IcmpView.TryParse(packet.Payload, out IcmpView message))
        {
            line.Add(", length ", (uint)packet.Payload.Length);
            line.AddFault("truncated header");
            return;
        }

        switch (message.Type)
        {
            case IcmpType.EchoRequest or IcmpType.EchoReply:
                line.Add(message.Type == IcmpType.EchoRequest ? " echo request, id " : " echo reply, id ", message.Identifier);
                line.Add(", seq ", message.SequenceNumber);
                break;
            case IcmpType.DestinationUnreachable:
                PrintUnreachable(ref line, message);
                break;
            case IcmpType.TimeExceeded:
                line.Add(message.Code == 0 ? " time exceeded in-transit" : " ip reassembly time exceeded");
                break;
            case IcmpType.Redirect:
                line.Add(" redirect");
                break;
            case IcmpType.ParameterProblem:
                line.Add(" parameter problem");
                break;
            case IcmpType.SourceQuench:
                line.Add(" source quench");
                break;
            default:
                line.Add(" type ", (uint)message.Type);
                line.Add(" code ", message.Code);
                break;
        }

        line.Add(", length ", (uint)packet.Payload.Length);
        if ((unverified & NetifChecksums.Icmp) == 0 && !message.HasValidChecksum())
        {
            line.AddFault("bad ICMP checksum");
        }
    }

    /// <summary>RFC 792, RFC 1122 section 3.2.2.1; what could not be reached stands in the quoted packet.</summary>
    private static void PrintUnreachable(ref PacketLine line, in IcmpView message)
    {
        if (!IPv4View.TryParseQuoted(message.Data, out IPv4View quoted))
        {
            line.Add(" unreachable code ", message.Code);
            line.AddFault("malformed quoted packet");
            return;
        }

        switch (message.Code)
        {
            case 1:
                line.Add(" host ", quoted.Destination);
                line.Add(" unreachable");
                break;
            case 2:
                line.Add(" ", quoted.Destination);
                line.Add(" protocol ", (uint)quoted.Protocol);
                line.Add(" unreachable");
                break;
            case 3 when PortsView.TryParse(quoted.Payload, out PortsView ports):
                line.Add(" ", quoted.Destination);
                line.Add(quoted.Protocol == IPProtocol.Tcp ? " tcp port " : " udp port ", ports.Destination);
                line.Add(" unreachable");
                break;
            case 4:
                line.Add(" ", quoted.Destination);
                line.Add(" unreachable - need to frag (mtu ", message.NextHopMtu);
                line.Add(')');
                break;
            case 0:
                line.Add(" net ", quoted.Destination);
                line.Add(" unreachable");
                break;
            default:
                line.Add(" ", quoted.Destination);
                line.Add(" unreachable code ", message.Code);
                break;
        }
    }
}

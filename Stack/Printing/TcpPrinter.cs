using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Tcp;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints TCP (RFC 9293). Sequence numbers are absolute: a line is printed without knowing the connection.</summary>
internal static class TcpPrinter
{
    public static void Print(ref PacketLine line, in IPv4View packet, NetifChecksums unverified)
    {
        if (!TcpView.TryParse(packet.Payload, out TcpView segment))
        {
            line.Add("TCP, length ", (uint)packet.Payload.Length);
            line.AddFault(packet.Payload.Length < TcpView.MinimumSize ? "truncated header" : "data offset does not fit the packet");
            return;
        }

        int length = segment.Payload.Length;
        PrintFlags(ref line, segment.Flags);
        if (length > 0 || (segment.Flags & (TcpFlags.Syn | TcpFlags.Fin | TcpFlags.Reset)) != 0)
        {
            line.Add(", seq ", segment.Sequence.Value);
            if (length > 0)
            {
                line.Add(":", segment.Sequence.Value + (uint)length);
            }
        }

        if ((segment.Flags & TcpFlags.Ack) != 0)
        {
            line.Add(", ack ", segment.Acknowledgment.Value);
        }

        line.Add(", win ", segment.Window);
        if ((segment.Flags & TcpFlags.Urgent) != 0)
        {
            line.Add(", urg ", segment.UrgentPointer);
        }

        TcpOptionsPrinter.Print(ref line, segment.Options);
        line.Add(", length ", (uint)length);
        HttpPrinter.Print(ref line, segment.Payload);
        uint pseudoHeader = InternetChecksum.PseudoHeader(packet.Source, packet.Destination, (byte)IPProtocol.Tcp, packet.Payload.Length);
        if ((unverified & NetifChecksums.Tcp) == 0 && !segment.HasValidChecksum(pseudoHeader))
        {
            line.AddFault("bad TCP checksum");
        }
    }

    /// <summary>tcpdump's letters, in its order.</summary>
    private static void PrintFlags(ref PacketLine line, TcpFlags flags)
    {
        const string Letters = "FSRP.UEW";
        line.Add("Flags [");
        if (flags == TcpFlags.None)
        {
            line.Add("none");
        }

        for (int bit = 0; bit < Letters.Length; bit++)
        {
            if (((int)flags >> bit & 1) != 0)
            {
                line.Add(Letters[bit]);
            }
        }

        line.Add(']');
    }
}

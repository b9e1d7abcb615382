using System;
using DeviceKit.Stack.Arp;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints ARP (RFC 826) with the uses that RFC 5227 makes of it.</summary>
internal static class ArpPrinter
{
    public static void Print(ref PacketLine line, ReadOnlySpan<byte> data)
    {
        line.Add("ARP");
        if (!ArpPacket.TryParse(data, out ArpPacket packet))
        {
            line.Add(", length ", (uint)data.Length);
            line.AddFault(data.Length < ArpPacket.Size ? "truncated" : "not a request or reply of IPv4 over Ethernet");
            return;
        }

        if (packet.Operation == ArpOperation.Reply)
        {
            line.Add(" reply ", packet.SenderProtocol);
            line.Add(" is-at ");
            line.Add(packet.SenderHardware);
            return;
        }

        line.Add(" who-has ", packet.TargetProtocol);
        line.Add(" tell ", packet.SenderProtocol);
        if (packet.SenderProtocol.IsAny)
        {
            line.Add(" (probe)");
        }
        else if (packet.SenderProtocol == packet.TargetProtocol)
        {
            line.Add(" (announcement)");
        }
    }
}

using System;
using DeviceKit.Signatures;
using DeviceKit.Stack.Ethernet;

namespace DeviceKit.Stack.Printing;

/// <summary>
/// Prints frames, one line each, in tcpdump's order and names. Takes any bytes: what is damaged is printed as far as it can be read, with the
/// reason in brackets. The line is printable ASCII, without a line feed.
/// </summary>
public static class PacketPrinter
{
    /// <summary>A destination of this many characters holds nearly every line; longer ones are cut and end in <c>...</c>.</summary>
    public const int UsualLength = 512;

    private const int LongestLength = 8192;
    private const ushort LargestLengthField = 1500;

    /// <summary>Prints an Ethernet frame. Allocates nothing.</summary>
    /// <param name="frame">The bytes from the destination address on, without FCS.</param>
    /// <param name="destination">Where to; a line that does not fit ends in <c>...</c>.</param>
    /// <param name="unverified">The checksums that are not looked at, because an interface computes them later.</param>
    /// <returns>The number of characters written.</returns>
    public static int Print(ReadOnlySpan<byte> frame, Span<char> destination, NetifChecksums unverified = NetifChecksums.None)
    {
        var line = new PacketLine(destination);
        PrintEthernet(ref line, frame, unverified);
        return line.End();
    }

    /// <summary>Prints an IPv4 packet. Allocates nothing.</summary>
    /// <param name="packet">The bytes from the IP header on.</param>
    /// <param name="destination">Where to; a line that does not fit ends in <c>...</c>.</param>
    /// <param name="unverified">The checksums that are not looked at, because an interface computes them later.</param>
    /// <returns>The number of characters written.</returns>
    public static int PrintIPv4(ReadOnlySpan<byte> packet, Span<char> destination, NetifChecksums unverified = NetifChecksums.None)
    {
        var line = new PacketLine(destination);
        IPv4Printer.Print(ref line, packet, unverified);
        return line.End();
    }

    /// <summary>An Ethernet frame as a string.</summary>
    /// <param name="frame">The bytes from the destination address on, without FCS.</param>
    /// <param name="unverified">The checksums that are not looked at, because an interface computes them later.</param>
    public static string Format(ReadOnlySpan<byte> frame, NetifChecksums unverified = NetifChecksums.None)
    {
        Span<char> text = stackalloc char[UsualLength];
        var line = new PacketLine(text);
        PrintEthernet(ref line, frame, unverified);
        if (!line.IsCut)
        {
            return new string(text[..line.End()]);
        }

        char[] longer = new char[LongestLength];
        return new string(longer, 0, Print(frame, longer, unverified));
    }

    private static void PrintEthernet(ref PacketLine line, ReadOnlySpan<byte> frame, NetifChecksums unverified)
    {
        if (!EthernetHeader.TryParse(frame, out EthernetHeader header))
        {
            line.Add("Ethernet, length ", (uint)frame.Length);
            line.AddFault("truncated header");
            return;
        }

        if (header.TagControl >= 0)
        {
            line.Add("vlan ", (uint)header.VlanId);
            line.Add(", p ", (uint)header.TagControl >> 13);
            line.Add(", ");
        }

        ReadOnlySpan<byte> payload = frame[header.Length..];
        switch (header.Type)
        {
            case EtherType.IPv4:
                IPv4Printer.Print(ref line, payload, unverified);
                break;
            case EtherType.Arp:
                ArpPrinter.Print(ref line, payload);
                break;
            case EtherType.IPv6:
                line.Add("IP6, length ", (uint)payload.Length);
                break;
            default:
                PrintUnknown(ref line, header, payload.Length);
                break;
        }
    }

    /// <summary>A type that nobody here knows, or, up to 1500, the length of an IEEE 802.3 frame.</summary>
    private static void PrintUnknown(ref PacketLine line, in EthernetHeader header, int length)
    {
        line.Add(header.Source);
        line.Add(" > ");
        line.Add(header.Destination);
        if ((ushort)header.Type <= LargestLengthField)
        {
            line.Add(", 802.3");
        }
        else
        {
            line.Add(", ethertype ");
            line.AddHex((uint)header.Type, 4);
        }

        line.Add(", length ", (uint)length);
    }
}

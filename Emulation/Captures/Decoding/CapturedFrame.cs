using System;
using DeviceKit.Stack.Ethernet;
using DeviceKit.Stack.Printing;

namespace DeviceKit.Emulation.Captures;

/// <summary>One frame of a capture and its layers; a layer that is missing or damaged is null.</summary>
public sealed class CapturedFrame
{
    private readonly CapturePacket _packet;
    private string? _info;

    internal CapturedFrame(int number, CapturePacket packet, CaptureInterface description)
    {
        Number = number;
        _packet = packet;
        Interface = description;
        Bytes = packet.Data[..Math.Max(0, packet.Data.Length - description.FcsLength)];
        if (description.LinkType == CaptureLinkType.Ethernet && EthernetHeader.TryParse(Bytes.Span, out EthernetHeader header))
        {
            Ethernet = new CapturedEthernet(header);
            ReadOnlyMemory<byte> payload = Bytes[header.Length..];
            Arp = header.Type == EtherType.Arp ? CapturedArp.Read(this, payload.Span) : null;
            IPv4 = header.Type == EtherType.IPv4 ? CapturedIPv4.Read(payload) : null;
        }

        if (IPv4 is { IsFragment: false } packetOfOne)
        {
            Icmp = CapturedIcmp.Read(this, packetOfOne);
            Udp = CapturedUdp.Read(this, packetOfOne);
            Tcp = CapturedTcp.Read(this, packetOfOne);
        }

        Dhcp = Udp is null ? null : CapturedDhcp.Read(this, Udp);
        Dns = Udp is null ? null : CapturedDns.Read(this, Udp);
    }

    /// <summary>The frame's number in the file, from 1 as in Wireshark.</summary>
    public int Number { get; }

    /// <summary>When it was captured.</summary>
    public CaptureTimestamp Timestamp => _packet.Timestamp;

    /// <summary>Where it was captured.</summary>
    public CaptureInterface Interface { get; }

    /// <summary>Which way it went, seen from the interface.</summary>
    public CaptureDirection Direction => _packet.Direction;

    /// <summary>The remark of whoever captured it.</summary>
    public string? Comment => _packet.Comment;

    /// <summary>The bytes that were kept, without check sequence.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The packet printer's line: what the frame is, and in brackets what is wrong with it.</summary>
    public string Info => _info ??= Interface.LinkType == CaptureLinkType.Ethernet ? PacketPrinter.Format(Bytes.Span) : $"{Interface.LinkType}, length {Bytes.Length}";

    /// <summary>The Ethernet header.</summary>
    public CapturedEthernet? Ethernet { get; }

    /// <summary>The ARP packet.</summary>
    public CapturedArp? Arp { get; }

    /// <summary>The IPv4 packet.</summary>
    public CapturedIPv4? IPv4 { get; }

    /// <summary>The ICMP message.</summary>
    public CapturedIcmp? Icmp { get; }

    /// <summary>The UDP datagram.</summary>
    public CapturedUdp? Udp { get; }

    /// <summary>The TCP segment.</summary>
    public CapturedTcp? Tcp { get; }

    /// <summary>The DHCP message.</summary>
    public CapturedDhcp? Dhcp { get; }

    /// <summary>The DNS message.</summary>
    public CapturedDns? Dns { get; }

    /// <summary>Number, stamp and <see cref="Info"/>.</summary>
    public override string ToString() => $"{Number} {Timestamp} {Info}";
}

using System;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Stack.Arp;

namespace DeviceKit.Emulation.Captures;

/// <summary>A captured ARP packet (RFC 826).</summary>
public sealed class CapturedArp
{
    private CapturedArp(CapturedFrame frame, in ArpPacket packet)
    {
        Frame = frame;
        IsRequest = packet.Operation == ArpOperation.Request;
        SenderHardware = packet.SenderHardware;
        SenderAddress = packet.SenderProtocol;
        TargetHardware = packet.TargetHardware;
        TargetAddress = packet.TargetProtocol;
    }

    /// <summary>The frame that it stands in.</summary>
    public CapturedFrame Frame { get; }

    /// <summary>True for a request, false for a reply.</summary>
    public bool IsRequest { get; }

    /// <summary>True when somebody asks whether an address is free (RFC 5227 section 2.1.1).</summary>
    public bool IsProbe => IsRequest && SenderAddress.IsAny;

    /// <summary>True when somebody says that an address is his (RFC 5227 section 2.3).</summary>
    public bool IsAnnouncement => IsRequest && !SenderAddress.IsAny && SenderAddress == TargetAddress;

    /// <summary>The sender's MAC address.</summary>
    public MacAddress SenderHardware { get; }

    /// <summary>The sender's IPv4 address.</summary>
    public IPv4Address SenderAddress { get; }

    /// <summary>The target's MAC address, 0 in a request.</summary>
    public MacAddress TargetHardware { get; }

    /// <summary>The IPv4 address that is asked for or answered.</summary>
    public IPv4Address TargetAddress { get; }

    internal static CapturedArp? Read(CapturedFrame frame, ReadOnlySpan<byte> payload) =>
        ArpPacket.TryParse(payload, out ArpPacket packet) ? new CapturedArp(frame, packet) : null;
}

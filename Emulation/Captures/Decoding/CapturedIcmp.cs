using System;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Emulation.Captures;

/// <summary>A captured ICMPv4 message (RFC 792).</summary>
public sealed class CapturedIcmp
{
    private CapturedIcmp(CapturedFrame frame, in IcmpView view, ReadOnlyMemory<byte> data)
    {
        Frame = frame;
        Type = (int)view.Type;
        Code = view.Code;
        Identifier = view.Identifier;
        SequenceNumber = view.SequenceNumber;
        HasValidChecksum = view.HasValidChecksum();
        Data = data;
    }

    /// <summary>The frame that it stands in.</summary>
    public CapturedFrame Frame { get; }

    /// <summary>The type: 0 echo reply, 3 unreachable, 8 echo request, 11 time exceeded.</summary>
    public int Type { get; }

    /// <summary>The code.</summary>
    public int Code { get; }

    /// <summary>True for an echo request.</summary>
    public bool IsEchoRequest => Type == (int)IcmpType.EchoRequest;

    /// <summary>True for an echo reply.</summary>
    public bool IsEchoReply => Type == (int)IcmpType.EchoReply;

    /// <summary>The identifier of an echo.</summary>
    public int Identifier { get; }

    /// <summary>The number of an echo.</summary>
    public int SequenceNumber { get; }

    /// <summary>True when the checksum is right.</summary>
    public bool HasValidChecksum { get; }

    /// <summary>What follows the first eight bytes.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    internal static CapturedIcmp? Read(CapturedFrame frame, CapturedIPv4 packet) =>
        packet.Protocol == (int)IPProtocol.Icmp && IcmpView.TryParse(packet.Payload.Span, out IcmpView view)
            ? new CapturedIcmp(frame, view, packet.Payload[IcmpView.HeaderSize..])
            : null;
}

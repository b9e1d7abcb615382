using System;
using DeviceKit.Stack;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Tcp;

namespace DeviceKit.Emulation.Captures;

/// <summary>A captured TCP segment (RFC 9293).</summary>
public sealed class CapturedTcp
{
    private readonly TcpFlags _flags;

    private CapturedTcp(CapturedFrame frame, CapturedIPv4 packet, in TcpView view)
    {
        Frame = frame;
        Source = new IPEndPoint(packet.Source, view.SourcePort);
        Destination = new IPEndPoint(packet.Destination, view.DestinationPort);
        SequenceNumber = view.Sequence.Value;
        AcknowledgmentNumber = view.Acknowledgment.Value;
        Window = view.Window;
        _flags = view.Flags;
        uint pseudoHeader = InternetChecksum.PseudoHeader(packet.Source, packet.Destination, (byte)IPProtocol.Tcp, packet.Payload.Length);
        HasValidChecksum = view.HasValidChecksum(pseudoHeader);
        Payload = packet.Payload[view.HeaderLength..];
    }

    /// <summary>The frame that it stands in.</summary>
    public CapturedFrame Frame { get; }

    /// <summary>Who sent it.</summary>
    public IPEndPoint Source { get; }

    /// <summary>Whom it is for.</summary>
    public IPEndPoint Destination { get; }

    /// <summary>The sender's port.</summary>
    public int SourcePort => Source.Port;

    /// <summary>The receiver's port.</summary>
    public int DestinationPort => Destination.Port;

    /// <summary>The sequence number of the SYN or of the first byte.</summary>
    public uint SequenceNumber { get; }

    /// <summary>The acknowledgment number; holds with <see cref="IsAck"/>.</summary>
    public uint AcknowledgmentNumber { get; }

    /// <summary>The window field, not scaled.</summary>
    public int Window { get; }

    /// <summary>True with SYN, of a SYN-ACK too.</summary>
    public bool IsSyn => (_flags & TcpFlags.Syn) != 0;

    /// <summary>True with ACK.</summary>
    public bool IsAck => (_flags & TcpFlags.Ack) != 0;

    /// <summary>True with FIN.</summary>
    public bool IsFin => (_flags & TcpFlags.Fin) != 0;

    /// <summary>True with RST.</summary>
    public bool IsReset => (_flags & TcpFlags.Reset) != 0;

    /// <summary>True with PSH.</summary>
    public bool IsPush => (_flags & TcpFlags.Push) != 0;

    /// <summary>True when the checksum is right.</summary>
    public bool HasValidChecksum { get; }

    /// <summary>The data.</summary>
    public ReadOnlyMemory<byte> Payload { get; }

    internal static CapturedTcp? Read(CapturedFrame frame, CapturedIPv4 packet) =>
        packet.Protocol == (int)IPProtocol.Tcp && TcpView.TryParse(packet.Payload.Span, out TcpView view)
            ? new CapturedTcp(frame, packet, view)
            : null;
}

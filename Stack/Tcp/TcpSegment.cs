using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>A received segment in host order, on its way through the state machine, which trims it. Valid during the call.</summary>
internal ref struct TcpSegment
{
    public TcpSegment(TcpView view)
    {
        Sequence = view.Sequence;
        Acknowledgment = view.Acknowledgment;
        Flags = view.Flags;
        Window = view.Window;
        Options = view.Options;
        Payload = view.Payload;
    }

    public SequenceNumber Sequence { get; private set; }

    public SequenceNumber Acknowledgment { get; }

    public TcpFlags Flags { get; private set; }

    /// <summary>The window field, not scaled.</summary>
    public ushort Window { get; }

    public ReadOnlySpan<byte> Options { get; }

    public ReadOnlySpan<byte> Payload { get; private set; }

    /// <summary>SEG.LEN: the payload, and one each for SYN and FIN.</summary>
    public readonly int Length => Payload.Length + (Has(TcpFlags.Syn) ? 1 : 0) + (Has(TcpFlags.Fin) ? 1 : 0);

    public readonly SequenceNumber End => Sequence + Length;

    public readonly bool Has(TcpFlags flag) => (Flags & flag) != 0;

    /// <summary>Takes off what lies before a sequence number.</summary>
    public void TrimStart(SequenceNumber start)
    {
        int excess = start - Sequence;
        if (excess <= 0)
        {
            return;
        }

        if (Has(TcpFlags.Syn))
        {
            Flags &= ~TcpFlags.Syn;
            excess--;
        }

        if (excess > Payload.Length)
        {
            Flags &= ~TcpFlags.Fin;
            excess = Payload.Length;
        }

        Payload = Payload[excess..];
        Sequence = start;
    }

    /// <summary>Takes off payload and FIN that lie at or behind a sequence number, which does not lie before the segment.</summary>
    public void TrimEnd(SequenceNumber end)
    {
        if (Sequence + Payload.Length >= end)
        {
            Flags &= ~TcpFlags.Fin;
            Payload = Payload[..Math.Max(0, end - Sequence)];
        }
    }
}

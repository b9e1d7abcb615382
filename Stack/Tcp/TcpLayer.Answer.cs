using System;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Tcp;

/// <summary>Segments that no connection sends.</summary>
internal sealed partial class TcpLayer
{
    /// <summary>Refuses a segment (RFC 9293 section 3.10.7.1); never a RST.</summary>
    public void SendReset(in ConnectionKey key, in TcpSegment segment)
    {
        TcpHeader header = segment.Has(TcpFlags.Ack)
            ? new TcpHeader(key.LocalPort, key.RemotePort, segment.Acknowledgment, default, TcpFlags.Reset, 0)
            : new TcpHeader(key.LocalPort, key.RemotePort, default, segment.End, TcpFlags.Reset | TcpFlags.Ack, 0);
        SendControl(key, header);
    }

    /// <summary>Ends a connection of this side's.</summary>
    public void SendReset(in ConnectionKey key, SequenceNumber sequence, SequenceNumber acknowledgment) =>
        SendControl(key, new TcpHeader(key.LocalPort, key.RemotePort, sequence, acknowledgment, TcpFlags.Reset | TcpFlags.Ack, 0));

    /// <summary>Sends a header alone, if there is a slot for it: whoever it is for will ask again.</summary>
    private void SendControl(in ConnectionKey key, in TcpHeader header)
    {
        if (!Network.TryRoute(key.Remote, out IPv4Route route))
        {
            return;
        }

        route.Source = key.Local;
        if (Network.TryBegin(ref route, header.Length, out Span<byte> segment) != TransmitStatus.Ok)
        {
            Counters.AnswersDropped++;
            return;
        }

        TcpView.Write(segment, header);
        if (!Network.ComputesChecksum(route))
        {
            TcpView.WriteChecksum(
                segment, InternetChecksum.PseudoHeader(key.Local, key.Remote, (byte)IPProtocol.Tcp, segment.Length));
        }

        Network.End(0);
        Counters.SegmentsSent++;
    }
}

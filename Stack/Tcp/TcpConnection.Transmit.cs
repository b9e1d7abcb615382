using System;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Tcp;

/// <summary>Segments into the interface's buffers, back-pressure, and the completion of transmissions.</summary>
internal sealed partial class TcpConnection
{
    /// <summary>The smallest segment size that is believed, by option or ICMP.</summary>
    private const int MinimumSegmentSize = 64;
    private const int HeadersSize = IPv4View.MinimumSize + TcpView.MinimumSize;
    private IPv4Route _route;
    private uint _routeGeneration;
    private uint _pseudoHeader;
    private bool _computesChecksum;
    private bool _tagOutstanding;
    private bool _tagTimed;
    private int _tagDeferrals;

    private int SynWindow => Math.Min(_in.Capacity, ushort.MaxValue);

    /// <summary>The segment that a report of transmission was asked for has left.</summary>
    public void TransmitCompleted()
    {
        if (!_tagOutstanding)
        {
            return;
        }

        _tagOutstanding = false;
        _tagDeferrals = 0;
        TimeSpan now = _layer.Now;
        if (_tagTimed && _timing)
        {
            _timedAt = now;
        }

        if (_timers.IsSet(TcpTimer.Retransmission))
        {
            _timers.Set(TcpTimer.Retransmission, now + _rtt.Timeout);
        }
    }

    /// <summary>Sends one segment.</summary>
    /// <param name="sequence">Its sequence number.</param>
    /// <param name="length">The number of bytes from the send buffer.</param>
    /// <param name="flags">Its control bits.</param>
    /// <param name="wantsReport">True when a timer hangs on the moment at which it leaves.</param>
    /// <returns>False when the connection waits for a slot, or is gone; a segment that could not be sent for another reason counts as lost on its way.</returns>
    private bool Transmit(SequenceNumber sequence, int length, TcpFlags flags, bool wantsReport = false)
    {
        ITcpNetwork network = _layer.Network;
        if (_routeGeneration != network.RouteGeneration)
        {
            if (!network.TryRoute(Key.Remote, out IPv4Route route) || route.Source != Key.Local)
            {
                // The address is not ours any more. It may come back.
                return TransmitFailed(TransmitStatus.NoRoute);
            }

            SetRoute(route);
        }

        int headerLength = TcpView.MinimumSize;
        Span<byte> options = stackalloc byte[TcpHeaderOptions.MaximumLength];
        bool isSyn = (flags & TcpFlags.Syn) != 0;
        if (isSyn)
        {
            headerLength += WriteOptions(options);
        }

        TransmitStatus status = network.TryBegin(ref _route, headerLength + length, out Span<byte> segment);
        if (status != TransmitStatus.Ok)
        {
            return TransmitFailed(status);
        }

        _out.CopyTo(sequence, segment[headerLength..]);
        ushort window = isSyn ? (ushort)SynWindow : _window.Offer(_in.Next, _in.Free);
        SequenceNumber acknowledgment = (flags & TcpFlags.Ack) != 0 ? _in.Next : default;
        TcpView.Write(segment, new TcpHeader(Key.LocalPort, Key.RemotePort, sequence, acknowledgment, flags, window, headerLength));
        options[..(headerLength - TcpView.MinimumSize)].CopyTo(segment[TcpView.MinimumSize..]);
        if (!_computesChecksum)
        {
            TcpView.WriteChecksum(segment, _pseudoHeader + (uint)segment.Length);
        }

        network.End(wantsReport ? TakeTag() : 0);
        _layer.Counters.SegmentsSent++;
        _ackNow = false;
        _unacknowledgedBytes = 0;
        _timers.Clear(TcpTimer.DelayedAcknowledgment);
        return true;
    }

    private int WriteOptions(Span<byte> options)
    {
        // An answer scales only when the question did (RFC 7323 section 2.2).
        int shift = _scaleWindows ? ReceiveWindow.ShiftFor(_in.Capacity) : -1;
        return TcpHeaderOptions.Write(options, (ushort)Math.Min(_receiveSegmentSize, ushort.MaxValue), shift);
    }

    private bool TransmitFailed(TransmitStatus status)
    {
        if (status == TransmitStatus.Busy)
        {
            _layer.Wait(this);
            if (_route.Kind == IPv4RouteKind.Loopback)
            {
                _layer.RetryNextTurn();
            }

            return false;
        }

        _layer.Counters.TransmitFailures++;
        switch (status)
        {
            case TransmitStatus.HostUnreachable:
                SoftError = NetworkError.HostUnreachable;
                if (State == TcpState.SynSent)
                {
                    // The next hop itself does not answer; that is no transient ICMP error, and nobody likes to wait for it.
                    Fail(NetworkError.HostUnreachable);
                    return false;
                }

                break;
            case TransmitStatus.NoRoute:
                SoftError = NetworkError.NetworkUnreachable;
                break;
            case TransmitStatus.LinkDown:
                SoftError = NetworkError.NetworkDown;
                break;
            case TransmitStatus.TooLong:
                SetSegmentSize(_route.Mtu - HeadersSize);
                break;
        }

        return true;
    }

    private void SetRoute(in IPv4Route route)
    {
        _route = route;
        _route.Source = Key.Local;
        _routeGeneration = _layer.Network.RouteGeneration;
        _computesChecksum = _layer.Network.ComputesChecksum(_route);
        _pseudoHeader = InternetChecksum.PseudoHeader(Key.Local, Key.Remote, (byte)IPProtocol.Tcp, 0);
        int size = route.Mtu - HeadersSize;
        if (Options.MaximumSegmentSize > 0)
        {
            size = Math.Min(size, Math.Max(Options.MaximumSegmentSize, MinimumSegmentSize));
        }

        if (State == TcpState.Closed)
        {
            _receiveSegmentSize = size;
            SegmentSize = size;
        }
        else
        {
            SetSegmentSize(size);
        }
    }

    /// <summary>Makes segments smaller from now on, when the path has become narrower.</summary>
    private void SetSegmentSize(int size) => SegmentSize = Math.Min(SegmentSize, Math.Max(size, MinimumSegmentSize));

    private uint TakeTag()
    {
        if (_tagOutstanding || !_layer.Network.CompletesTransmits)
        {
            return 0;
        }

        uint tag = _layer.Tags.TagFor(this);
        _tagOutstanding = tag != 0;
        _tagTimed = !_timing;
        return tag;
    }
}

using System;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Icmp;

namespace DeviceKit.Stack.Tcp;

/// <summary>Every way out (RFC 9293 sections 3.6, 3.10.4 and 3.10.5).</summary>
internal sealed partial class TcpConnection
{
    /// <summary>The smallest MTU that is believed: a forged one could make us send a packet for every few bytes.</summary>
    private const int MinimumPathMtu = 552;

    /// <summary>True when the application has closed the socket and will not read any more.</summary>
    private bool _isOrphan;

    /// <summary>The last ICMP error or local failure that did not end the connection (section 3.9.2.2, MUST-56).</summary>
    public NetworkError? SoftError { get; private set; }

    /// <summary>Ends the outgoing direction behind what was written.</summary>
    public void Shutdown()
    {
        switch (State)
        {
            case TcpState.Established:
                State = TcpState.FinWait1;
                break;
            case TcpState.CloseWait:
                State = TcpState.LastAck;
                break;
            default:
                return;
        }

        _out.Finish();
        Output();
    }

    /// <summary>Closes in the background. Data that came and was not read is lost, and the peer must know: then it is a reset (RFC 2525 section 2.17).</summary>
    public void Close()
    {
        if (_isOrphan)
        {
            return;
        }

        _isOrphan = true;
        if (!IsAttached)
        {
            _in.Release();
            return;
        }

        if (_in.Count > 0 || _in.RangeCount > 0 || State is TcpState.SynSent or TcpState.SynReceived)
        {
            Abort();
            return;
        }

        Shutdown();
        if (State == TcpState.FinWait2)
        {
            LimitFinWait2();
        }
    }

    /// <summary>Ends at once; the peer gets a RST.</summary>
    public void Abort()
    {
        _isOrphan = true;
        if (IsAttached)
        {
            SendResetNow();
            Fail(NetworkError.ConnectionAborted);
        }

        _in.Release();
    }

    /// <summary>Forgets a half-open connection without a word: the peer will ask again.</summary>
    public void Drop() => Detach(TcpState.Closed);

    /// <summary>Ends with an error, which the application's operations throw.</summary>
    public void Fail(NetworkError error)
    {
        if (!IsAttached)
        {
            return;
        }

        Error = error;
        Detach(TcpState.Closed);
    }

    /// <summary>An ICMP error about a segment of ours (section 3.9.2.2; RFC 5927 for what an established connection believes).</summary>
    public void Unreachable(in IcmpError error, SequenceNumber sequence)
    {
        if (sequence < _send.Unacknowledged || sequence >= _send.Highest)
        {
            return;
        }

        NetworkError kind = error.ToNetworkError();
        if (error.Type == IcmpType.DestinationUnreachable && error.Code == 4)
        {
            NarrowPath(error.NextHopMtu);
        }
        else if (kind == NetworkError.ConnectionRefused && State is TcpState.SynSent)
        {
            Fail(kind);
        }
        else
        {
            SoftError = kind;
            if (State == TcpState.SynSent && IsNextHopDead())
            {
                Fail(kind);
            }
        }
    }

    /// <summary>True when it was no router's transient error: the neighbour that packets would be handed to does not answer ARP.</summary>
    private bool IsNextHopDead()
    {
        TransmitStatus status = _layer.Network.TryBegin(ref _route, TcpView.MinimumSize, out _);
        if (status == TransmitStatus.Ok)
        {
            _layer.Network.Abort();
        }

        return status == TransmitStatus.HostUnreachable;
    }

    /// <summary>Lets go of the connection: no timer, no memory, no port is left. What was read in may still be read.</summary>
    private void Detach(TcpState state)
    {
        State = state;
        _timers.Stop();
        _layer.Remove(this);
        Listener?.Forget(this);
        _out.Release();
        if (_isOrphan)
        {
            _in.Release();
        }

        ConnectOperation? connecting = Connecting;
        Connecting = null;
        connecting?.Fail(this, Error ?? NetworkError.ConnectionAborted);
        Socket?.Pump();
    }

    private void EnterTimeWait()
    {
        // When there is no slot for it, the peer asks again and the record answers.
        if (_ackNow && !Waiting.IsQueued)
        {
            Transmit(_send.Highest, 0, TcpFlags.Ack);
        }

        _layer.EnterTimeWait(Key, _send.Highest, _in.Next, (ushort)Math.Min(_in.Free >> _window.Shift, ushort.MaxValue));
        Detach(TcpState.TimeWait);
    }

    private void LimitFinWait2()
    {
        if (_isOrphan)
        {
            _timers.Set(TcpTimer.Lifetime, _layer.Now + Options.FinWait2Timeout);
        }
    }

    private void SendResetNow()
    {
        if (State is TcpState.SynReceived or TcpState.Established or TcpState.FinWait1 or TcpState.FinWait2 or TcpState.CloseWait
            or TcpState.Closing or TcpState.LastAck)
        {
            _layer.SendReset(Key, _send.Highest, _in.Next);
        }
    }

    /// <summary>Path MTU discovery (RFC 1191): smaller segments, and at once.</summary>
    private void NarrowPath(int mtu)
    {
        int size = Math.Max(mtu, MinimumPathMtu) - HeadersSize;
        if (mtu < IPv4View.MinimumSize || size >= SegmentSize || State is TcpState.SynSent or TcpState.SynReceived)
        {
            return;
        }

        SetSegmentSize(size);
        _timing = false;
        _retransmitPending = false;
        _send.Next = _send.Unacknowledged;
        Output();
    }
}

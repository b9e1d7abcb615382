using System;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Tcp;

/// <summary>
/// One connection: the transmission control block and the state machine of RFC 9293 section 3.10. This file holds what it knows; its
/// aspects stand in the files beside it: Input (segments), Acknowledge, Text (data and FIN), Output, Transmit, Timers, Close.
/// </summary>
internal sealed partial class TcpConnection
{
    private readonly TcpLayer _layer;
    private readonly TcpTimers _timers;
    private SendWindow _send;
    private SendBuffer _out;
    private ReceiveBuffer _in;
    private ReceiveWindow _window;
    private RttEstimator _rtt;
    private CongestionWindow _congestion;
    private LossRecovery _recovery;
    private RateLimiter _limiter;
    private SequenceNumber _initialSend;
    private SequenceNumber _initialReceive;

    public TcpConnection(TcpLayer layer, in ConnectionKey key, in IPv4Route route, TcpOptions options)
    {
        _layer = layer;
        Key = key;
        Options = options;
        _timers = new TcpTimers(layer.Clock, static state => ((TcpConnection)state!).OnTimer(), this);
        _rtt = new RttEstimator(TimeSpan.FromSeconds(1), options.MinimumRetransmissionTimeout, options.MaximumRetransmissionTimeout);
        _out = new SendBuffer(options.SendBufferSize, default);
        _in = new ReceiveBuffer(options.ReceiveBufferSize, options.OutOfOrderRanges, default);
        SetRoute(route);
    }

    public ConnectionKey Key { get; }

    public TcpOptions Options { get; }

    public TcpState State { get; private set; }

    /// <summary>The application's end; null while the handshake lasts, kept when the connection is gone.</summary>
    public TcpSocket? Socket { get; set; }

    /// <summary>The attempt to connect that waits for the handshake.</summary>
    public ConnectOperation? Connecting { get; set; }

    /// <summary>The listener that the connection came through and still belongs to.</summary>
    public TcpListener? Listener { get; set; }

    /// <summary>Why the connection ended before its time.</summary>
    public NetworkError? Error { get; private set; }

    public bool NoDelay { get; set; }

    /// <summary>True while the layer finds the connection by its key.</summary>
    public bool IsAttached { get; set; }

    /// <summary>Places in the layer's queues, see <see cref="ConnectionQueue"/>.</summary>
    public ConnectionLink Dirty;
    public ConnectionLink Waiting;

    /// <summary>Neighbours among a listener's half-open connections.</summary>
    public TcpConnection? NextHalfOpen { get; set; }

    public TcpConnection? PreviousHalfOpen { get; set; }

    /// <summary>The number under which transmissions are reported, see <see cref="TransmitTags"/>.</summary>
    public int TagIndex { get; set; } = -1;

    /// <summary>Bytes that can be read.</summary>
    public int Readable => _in.Count;

    /// <summary>True when the peer has ended its direction and everything before was read.</summary>
    public bool IsAtEnd => _in.IsEnded && _in.Count == 0;

    /// <summary>Bytes that can be written.</summary>
    public int Writable => CanWrite ? _out.Free : 0;

    public bool CanWrite => State is TcpState.Established or TcpState.CloseWait && !_out.IsEnded;

    /// <summary>True when everything that was written has been acknowledged.</summary>
    public bool IsFlushed => _out.Count == 0;

    /// <summary>True once the receive or send buffer holds memory.</summary>
    public bool HasReceiveMemory => _in.IsAllocated;

    public bool HasSendMemory => _out.IsAllocated;

    /// <summary>SMSS: the largest payload to send.</summary>
    public int SegmentSize { get; private set; }

    public TcpStatistics Statistics => new(
        _rtt.Smoothed, _rtt.Variation, _rtt.Timeout, _congestion.Size, _congestion.Threshold, _send.Size, SegmentSize, _retransmissions, _out.Count);

    /// <summary>Takes bytes that have come; see <see cref="AfterRead"/>.</summary>
    public int Read(Span<byte> destination) => _in.Read(destination);

    /// <summary>Offers the room that reading made, when that is worth a segment.</summary>
    /// <param name="send">False when output follows anyway.</param>
    public void AfterRead(bool send)
    {
        if (State is TcpState.Established or TcpState.FinWait1 or TcpState.FinWait2
            && _window.NeedsUpdate(_in.Next, _in.Free, _in.Capacity))
        {
            _ackNow = true;
            if (send)
            {
                Output();
            }
        }
    }

    /// <summary>Takes bytes to send; <see cref="Output"/> sends them.</summary>
    /// <returns>The number of bytes taken.</returns>
    public int Write(ReadOnlySpan<byte> data) => CanWrite ? _out.Write(data) : 0;
}

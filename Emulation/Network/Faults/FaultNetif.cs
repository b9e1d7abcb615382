using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// A netif behind a bad link: a wrapper over any other netif that keeps the laws of <see cref="INetif"/>, while frames suffer on their way.
/// Subclasses are named after what they do and take a seed: the same seed disturbs the same frames.
/// </summary>
/// <remarks>
/// A frame that is lost or held back on the link has left the station: its transmit completion comes at once. What the wrapped netif counts
/// is counted there; <see cref="TransmitFaults"/> and <see cref="ReceiveFaults"/> count what the link did.
/// </remarks>
public abstract partial class FaultNetif : INetif, INetifEvents
{
    private const int HeaderLength = 14;
    private const int FrameOverhead = 18;
    private const int MinimumLength = 64;

    private readonly INetif _inner;
    private readonly OwedCompletions _owed;
    private FaultLane? _transmitLane;
    private FaultLane? _receiveLane;
    private INetifEvents? _events;
    private bool _isClosed;

    private protected FaultNetif(INetif inner, EventLoop loop)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(loop);
        _inner = inner;
        Clock = loop.Clock;
        Pool = new FramePool(Math.Max(inner.Mtu + FrameOverhead, MinimumLength));
        _owed = new OwedCompletions(loop, tag => _events?.TransmitCompleted(tag));
    }

    /// <summary>The sent frames that were disturbed.</summary>
    public long TransmitFaults { get; private set; }

    /// <summary>The received frames that were disturbed.</summary>
    public long ReceiveFaults { get; private set; }

    /// <inheritdoc/>
    public MacAddress MacAddress => _inner.MacAddress;

    /// <inheritdoc/>
    public int Mtu => _inner.Mtu;

    /// <inheritdoc/>
    public bool IsLinkUp => _inner.IsLinkUp;

    /// <inheritdoc/>
    public NetifChecksums TransmitChecksums => _inner.TransmitChecksums;

    /// <inheritdoc/>
    public bool CompletesTransmits => _inner.CompletesTransmits;

    /// <inheritdoc/>
    public NetifCounters Counters => _inner.Counters;

    internal FramePool Pool { get; }

    internal IClock Clock { get; }

    internal int LargestFrame => Mtu + FrameOverhead;

    /// <inheritdoc/>
    public void Start(INetifEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (_events is not null || _isClosed)
        {
            throw new InvalidOperationException("This netif was started before, or is closed.");
        }

        _events = events;
        _inner.Start(this);
    }

    /// <inheritdoc/>
    public bool AddMulticast(MacAddress group) => _inner.AddMulticast(group);

    /// <inheritdoc/>
    public void RemoveMulticast(MacAddress group) => _inner.RemoveMulticast(group);

    /// <inheritdoc/>
    public void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _events = null;
        DropLink();
        _owed.Clear();
        Pool.ReturnAll(_received);
        _inner.Close();
    }

    void INetifEvents.LinkChanged(bool isUp)
    {
        if (!isUp)
        {
            DropLink();
        }

        _events?.LinkChanged(isUp);
    }

    void INetifEvents.TransmitCompleted(uint tag) => _events?.TransmitCompleted(tag);

    internal void Forward(FaultLane lane, PooledFrame frame)
    {
        if (lane.IsTransmit)
        {
            SendDown(frame);
        }
        else
        {
            HandUp(frame);
        }
    }

    internal void Lose(FaultLane lane, PooledFrame frame)
    {
        CountFault(lane);
        Leave(frame);
        if (lane.IsTransmit)
        {
            Counters.CountTransmitted(frame.Length);
        }

        Pool.Return(frame);
    }

    internal void Leave(PooledFrame frame)
    {
        if (CompletesTransmits && !_isClosed)
        {
            _owed.Add(frame.Tag);
        }

        frame.Tag = 0;
    }

    internal void CountFault(FaultLane lane)
    {
        if (lane.IsTransmit)
        {
            TransmitFaults++;
        }
        else
        {
            ReceiveFaults++;
        }
    }

    private protected void Use(LinkDirection directions, Func<string, FaultLane> create)
    {
        if (directions.HasFlag(LinkDirection.Transmit))
        {
            _transmitLane = create("tx");
            _transmitLane.Netif = this;
            _transmitLane.IsTransmit = true;
        }

        if (directions.HasFlag(LinkDirection.Receive))
        {
            _receiveLane = create("rx");
            _receiveLane.Netif = this;
        }
    }

    private void DropLink()
    {
        _transmitLane?.Reset();
        _receiveLane?.Reset();
        while (_out.Count > 0)
        {
            PooledFrame frame = _out.Dequeue();
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
            Leave(frame);
            Pool.Return(frame);
        }
    }
}

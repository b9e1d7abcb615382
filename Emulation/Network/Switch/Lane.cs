using System;

namespace DeviceKit.Emulation;

/// <summary>
/// One direction of a cable: frames wait, leave one after the other at the line's rate, fly for the latency, arrive. Both times of a frame
/// are known when it is queued, so that a lane is two queues and no timer.
/// </summary>
internal sealed class Lane
{
    /// <summary>What a frame costs on the wire besides its bytes: preamble 8, FCS 4, gap 12 (IEEE 802.3).</summary>
    private const int WireOverhead = 24;

    private readonly FrameQueue _waiting = new();
    private readonly FrameQueue _flying = new();
    private readonly long _bitsPerSecond;
    private readonly TimeSpan _latency;
    private TimeSpan _lineFree;

    public Lane(long bitsPerSecond, TimeSpan latency)
    {
        _bitsPerSecond = bitsPerSecond;
        _latency = latency;
    }

    /// <summary>The frames that have not left yet.</summary>
    public FrameQueue Waiting => _waiting;

    /// <summary>The frames that have left and not arrived.</summary>
    public FrameQueue Flying => _flying;

    public TimeSpan NextDeparture => _waiting.First?.Departure ?? TimeSpan.MaxValue;

    public TimeSpan NextArrival => _flying.First?.Arrival ?? TimeSpan.MaxValue;

    public void Enqueue(PooledFrame frame, TimeSpan now)
    {
        TimeSpan start = _lineFree > now ? _lineFree : now;
        _lineFree = start + DurationOf(frame.Length);
        frame.Departure = _lineFree;
        frame.Arrival = _lineFree + _latency;
        _waiting.Enqueue(frame);
    }

    /// <summary>The first waiting frame leaves.</summary>
    public PooledFrame Depart()
    {
        PooledFrame frame = _waiting.Dequeue();
        _flying.Enqueue(frame);
        return frame;
    }

    /// <summary>The first flying frame arrives; it is the caller's now.</summary>
    public PooledFrame Arrive() => _flying.Dequeue();

    /// <summary>Nothing waits any more: the line is free at once.</summary>
    public void Reset() => _lineFree = TimeSpan.Zero;

    private TimeSpan DurationOf(int length)
    {
        if (_bitsPerSecond == 0)
        {
            return TimeSpan.Zero;
        }

        long bits = (length + WireOverhead) * 8L;
        return new TimeSpan(((bits * TimeSpan.TicksPerSecond) + _bitsPerSecond - 1) / _bitsPerSecond);
    }
}

using System;

namespace DeviceKit.Esp32;

/// <summary>Received frames that wait for the stack, oldest first; their bytes stay in the driver's buffers.</summary>
/// <param name="slots">The most that may wait.</param>
internal sealed class ReceivedFrames(int slots)
{
    private readonly WifiReceiveCall[] _calls = new WifiReceiveCall[slots];
    private readonly TimeSpan[] _times = new TimeSpan[slots];
    private int _head;

    /// <summary>The frames that wait.</summary>
    public int Count { get; private set; }

    /// <summary>True when no more may wait.</summary>
    public bool IsFull => Count == slots;

    /// <summary>Puts a frame behind the others; there is room.</summary>
    public void Add(in WifiReceiveCall call, TimeSpan at)
    {
        int tail = (_head + Count) % slots;
        _calls[tail] = call;
        _times[tail] = at;
        Count++;
    }

    /// <summary>Takes the oldest frame; there is one.</summary>
    public WifiReceiveCall Take(out TimeSpan at)
    {
        WifiReceiveCall call = _calls[_head];
        at = _times[_head];
        _head = (_head + 1) % slots;
        Count--;
        return call;
    }
}

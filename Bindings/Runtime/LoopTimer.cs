using System;
using DeviceKit.Signatures;

namespace DeviceKit.Runtime;

/// <summary>A timer of an event loop; knows its place in the loop's heap, so that setting and cancelling cost no search.</summary>
internal sealed class LoopTimer : IClockTimer
{
    private readonly TimerQueue _queue;
    private readonly Action<object?> _callback;
    private readonly object? _state;

    public LoopTimer(TimerQueue queue, Action<object?> callback, object? state)
    {
        _queue = queue;
        _callback = callback;
        _state = state;
    }

    public bool IsSet => HeapIndex >= 0;

    public TimeSpan Due { get; internal set; }

    /// <summary>When the queue takes it: <see cref="Due"/>, but not before the turn in which it was set.</summary>
    internal TimeSpan Time { get; set; }

    /// <summary>Orders timers that are due at the same time by their setting.</summary>
    internal long Order { get; set; }

    internal int HeapIndex { get; set; } = -1;

    public void Set(TimeSpan due) => _queue.Set(this, due);

    public void Cancel() => _queue.Remove(this);

    internal void Fire() => _callback(_state);
}

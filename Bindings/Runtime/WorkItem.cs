using System;
using System.Threading;

namespace DeviceKit.Runtime;

/// <summary>A callback in the ready queue. The callback is one of two delegate types, held as its base to spare a wrapper.</summary>
internal readonly struct WorkItem
{
    private readonly Delegate _callback;
    private readonly object? _state;

    public WorkItem(Action<object?> callback, object? state)
    {
        _callback = callback;
        _state = state;
    }

    public WorkItem(SendOrPostCallback callback, object? state)
    {
        _callback = callback;
        _state = state;
    }

    public void Invoke()
    {
        if (_callback is Action<object?> action)
        {
            action(_state);
        }
        else
        {
            ((SendOrPostCallback)_callback)(_state);
        }
    }
}

using System;
using System.Collections.Generic;
using DeviceKit.Runtime;

namespace DeviceKit.Emulation;

/// <summary>Transmit completions of frames that will not leave as they came: owed all the same, though not from inside the sender's call.</summary>
internal sealed class OwedCompletions
{
    private readonly Queue<uint> _tags = new();
    private readonly EventLoop _loop;
    private readonly Action<uint> _raise;

    public OwedCompletions(EventLoop loop, Action<uint> raise)
    {
        _loop = loop;
        _raise = raise;
    }

    public void Add(uint tag)
    {
        if (tag == 0)
        {
            return;
        }

        _tags.Enqueue(tag);
        if (_tags.Count == 1)
        {
            _loop.Post(static state => ((OwedCompletions)state!).Raise(), this);
        }
    }

    /// <summary>The netif was closed: nothing is owed any more.</summary>
    public void Clear() => _tags.Clear();

    private void Raise()
    {
        for (int i = _tags.Count; i > 0 && _tags.TryDequeue(out uint tag); i--)
        {
            _raise(tag);
        }

        if (_tags.Count > 0)
        {
            _loop.Post(static state => ((OwedCompletions)state!).Raise(), this);
        }
    }
}

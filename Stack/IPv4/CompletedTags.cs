using System;
using DeviceKit.Runtime;

namespace DeviceKit.Stack.IPv4;

/// <summary>Tags of packets that never reach the netif, or are lost on the way there: reported from the loop, never inside the call that sends.</summary>
internal sealed class CompletedTags
{
    private readonly EventLoop _loop;
    private readonly IPv4Layer _layer;
    private uint[] _tags = new uint[4];
    private uint[] _spare = new uint[4];
    private int _count;

    public CompletedTags(EventLoop loop, IPv4Layer layer)
    {
        _loop = loop;
        _layer = layer;
    }

    /// <summary>Has a tag reported; 0 is none.</summary>
    public void Add(uint tag)
    {
        if (tag == 0)
        {
            return;
        }

        if (_count == 0)
        {
            _loop.Post(static state => ((CompletedTags)state!).Report(), this);
        }

        if (_count == _tags.Length)
        {
            Array.Resize(ref _tags, _count * 2);
        }

        _tags[_count++] = tag;
    }

    private void Report()
    {
        // A report may send a packet whose tag comes here at once: that one waits for the next turn.
        uint[] tags = _tags;
        int count = _count;
        _tags = _spare;
        _spare = tags;
        _count = 0;
        for (int i = 0; i < count; i++)
        {
            _layer.ReportTransmitted(tags[i]);
        }
    }
}

using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Tests.Loops;

/// <summary>A group with one descriptor, which it adds anew for each wait.</summary>
internal sealed class EventGroup(EventSource source) : IPollGroup
{
    private int _index;

    /// <summary>The longest wait that it allows.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.MaxValue;

    /// <summary>Called after each wait.</summary>
    public Action OnEnd { get; set; } = static () => { };

    public int Begun { get; private set; }

    /// <summary>What was ready after each wait.</summary>
    public List<PollInterest> Ended { get; } = [];

    public TimeSpan BeginWait(PollList descriptors)
    {
        Begun++;
        _index = descriptors.Add(source.Descriptor, PollInterest.Read);
        return Longest;
    }

    public void EndWait(PollList descriptors)
    {
        Ended.Add(descriptors.Ready(_index));
        OnEnd();
    }
}

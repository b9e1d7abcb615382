using System;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>A link's faults, in thousandths of the packets, and its time.</summary>
internal sealed record PipeOptions
{
    public TimeSpan Latency { get; init; } = TimeSpan.FromMilliseconds(1);

    public int Loss { get; init; }

    public int Duplicate { get; init; }

    public int Reorder { get; init; }

    public int Corrupt { get; init; }

    /// <summary>How much later a reordered packet comes, at most.</summary>
    public TimeSpan ReorderDelay { get; init; } = TimeSpan.FromMilliseconds(20);

    public int Mtu { get; init; } = 1500;

    /// <summary>Packets under way at a time; one more finds the interface busy.</summary>
    public int Slots { get; init; } = int.MaxValue;

    public bool CompletesTransmits { get; init; }
}

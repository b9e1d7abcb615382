using System;

namespace DeviceKit.Emulation;

/// <summary>The descriptors of one wait.</summary>
public sealed class PollList
{
    private Libc.PollDescriptor[] _descriptors = new Libc.PollDescriptor[8];

    /// <summary>The number of descriptors.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a descriptor.</summary>
    /// <param name="descriptor">The file descriptor.</param>
    /// <param name="interest">What it is waited for; errors come without being asked for.</param>
    /// <returns>Its index, for <see cref="Ready"/> after the wait.</returns>
    public int Add(int descriptor, PollInterest interest)
    {
        if (Count == _descriptors.Length)
        {
            Array.Resize(ref _descriptors, Count * 2);
        }

        _descriptors[Count] = new Libc.PollDescriptor { Descriptor = descriptor, Events = (short)interest };
        return Count++;
    }

    /// <summary>What came of a descriptor, after the wait.</summary>
    /// <param name="index">What <see cref="Add"/> returned.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such descriptor.</exception>
    public PollInterest Ready(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return (PollInterest)_descriptors[index].Returned;
    }

    /// <summary>Empties it for the next wait.</summary>
    internal void Clear() => Count = 0;

    /// <summary>As poll(2) takes them.</summary>
    internal Span<Libc.PollDescriptor> Descriptors() => _descriptors.AsSpan(0, Count);
}

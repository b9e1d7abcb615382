using System;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>A clock under test, on a running event loop.</summary>
public interface IClockBench
{
    /// <summary>The clock.</summary>
    IClock Subject { get; }

    /// <summary>The time that laws count in: so long that the clock tells one from the next, 10 ms on real time.</summary>
    TimeSpan Unit { get; }
}

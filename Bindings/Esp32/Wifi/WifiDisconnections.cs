using System;

namespace DeviceKit.Esp32;

/// <summary>Why a station was disconnected, or did not connect, since it was opened: for diagnosis.</summary>
public sealed class WifiDisconnections
{
    private readonly int[] _counts = new int[byte.MaxValue + 1];

    /// <summary>The last reason, or null while there was none.</summary>
    public WifiReason? Last { get; private set; }

    /// <summary>When that was, on the loop's clock.</summary>
    public TimeSpan LastAt { get; private set; }

    /// <summary>Connections that ended, and attempts that failed.</summary>
    public int Total { get; private set; }

    /// <summary>How many of them had one reason.</summary>
    /// <param name="reason">The reason.</param>
    public int Count(WifiReason reason) => (uint)reason < _counts.Length ? _counts[(int)reason] : 0;

    internal void Add(WifiReason reason, TimeSpan now)
    {
        Last = reason;
        LastAt = now;
        Total++;

        // In the event it is a byte.
        _counts[(byte)reason]++;
    }
}

using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>How long a flash takes; the values are about what NOR flashes of 4 MB, as ESP32 modules have, call typical.</summary>
public sealed record FlashTimings
{
    /// <summary>The erasing of a sector of 4 KB.</summary>
    public TimeSpan Erase { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The writing of a page of 256 bytes; a part of one takes its part.</summary>
    public TimeSpan WritePage { get; init; } = TimeSpan.FromMicroseconds(600);

    /// <summary>What every operation takes beside: stopping the cache and the other core, commands, polling.</summary>
    public TimeSpan Operation { get; init; } = TimeSpan.FromMicroseconds(30);

    /// <summary>The time of what was done.</summary>
    /// <param name="operations">Writes and erasures.</param>
    /// <param name="erasures">The erasures among them.</param>
    /// <param name="bytes">The bytes that were written.</param>
    internal TimeSpan Of(long operations, long erasures, long bytes) => (Operation * operations) + (Erase * erasures) + (WritePage * bytes / 256);
}

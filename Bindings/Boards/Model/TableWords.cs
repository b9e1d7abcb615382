using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Boards.Model;

/// <summary>How tables write values that are not numbers; JSON and the tool write them the same way.</summary>
public static class TableWords
{
    /// <summary>The words behind a region of memory, in the order in which they are printed.</summary>
    public static IReadOnlyList<(string Word, MemoryFlags Flag)> Memory { get; } =
    [
        ("exec", MemoryFlags.Exec),
        ("dma", MemoryFlags.Dma),
        ("cached", MemoryFlags.Cached),
        ("rtc", MemoryFlags.Rtc),
        ("flash", MemoryFlags.Flash),
        ("psram", MemoryFlags.Psram),
        ("read-only", MemoryFlags.ReadOnly),
        ("words", MemoryFlags.Words),
        ("loader", MemoryFlags.Loader),
        ("reserved", MemoryFlags.Reserved),
    ];

    /// <summary>The words of a region's properties.</summary>
    public static IReadOnlyList<string> Of(MemoryFlags flags) => [.. Memory.Where(f => flags.HasFlag(f.Flag)).Select(f => f.Word)];

    /// <summary>The word of a flash mode.</summary>
    public static string Of(FlashMode mode) => mode switch
    {
        FlashMode.Qio => "qio",
        FlashMode.Qout => "qout",
        FlashMode.Dio => "dio",
        FlashMode.Dout => "dout",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    /// <summary>The word of a direction.</summary>
    public static string Of(SignalDirection direction) => direction switch
    {
        SignalDirection.In => "in",
        SignalDirection.Out => "out",
        SignalDirection.AnalogIn => "analog-in",
        SignalDirection.AnalogOut => "analog-out",
        _ => throw new ArgumentOutOfRangeException(nameof(direction)),
    };

    /// <summary>A length with the largest unit that divides it: 128K, 4M, 0x1234.</summary>
    public static string Length(long bytes) =>
        bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? $"{bytes >> 20}M"
        : bytes >= 1 << 10 && bytes % (1 << 10) == 0 ? $"{bytes >> 10}K"
        : $"0x{bytes:X}";

    /// <summary>A frequency with the largest unit that divides it: 40MHz, 400kHz.</summary>
    public static string Frequency(long hertz) => hertz % 1_000_000 == 0 ? $"{hertz / 1_000_000}MHz" : $"{hertz / 1_000}kHz";
}

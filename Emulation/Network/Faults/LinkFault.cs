using System;
using System.Globalization;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>One fault of a link, as a value.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Directions">Which way.</param>
public sealed record LinkFault(LinkFaultKind Kind, LinkDirection Directions = LinkDirection.Both)
{
    /// <summary>The share of the frames that it befalls, 0 to 1; not for delay and blackout.</summary>
    public double Probability { get; init; }

    /// <summary>How much longer a frame takes, or how long a blackout lasts (zero for ever).</summary>
    public TimeSpan Time { get; init; }

    /// <summary>The largest chance addition to a delay.</summary>
    public TimeSpan Jitter { get; init; }

    /// <summary>The bytes that pass before a blackout.</summary>
    public long Bytes { get; init; }

    /// <summary>Puts a netif behind this fault.</summary>
    /// <param name="netif">The netif, not started.</param>
    /// <param name="loop">Its loop.</param>
    /// <param name="seed">The chances.</param>
    public FaultNetif Apply(INetif netif, EventLoop loop, ulong seed) => Kind switch
    {
        LinkFaultKind.Loss => new LossNetif(netif, loop, Probability, seed, Directions),
        LinkFaultKind.Duplicate => new DuplicateNetif(netif, loop, Probability, seed, Directions),
        LinkFaultKind.Reorder => new ReorderNetif(netif, loop, Probability, seed, Directions),
        LinkFaultKind.Delay => new DelayNetif(netif, loop, Time, Jitter, seed, Directions),
        LinkFaultKind.Corrupt => new CorruptNetif(netif, loop, Probability, seed, Directions),
        LinkFaultKind.Trailing => new TrailingBytesNetif(netif, loop, Probability, seed, Directions),
        _ => new BlackoutNetif(netif, loop, Bytes, Time == TimeSpan.Zero ? null : Time, Directions),
    };

    /// <summary>The fault as <see cref="LinkFaults.Parse"/> reads it.</summary>
    public override string ToString()
    {
        string way = Directions switch { LinkDirection.Transmit => "tx.", LinkDirection.Receive => "rx.", _ => string.Empty };
        string value = Kind switch
        {
            LinkFaultKind.Delay => Jitter == TimeSpan.Zero ? Text(Time) : $"{Text(Time)}~{Text(Jitter)}",
            LinkFaultKind.Blackout => Time == TimeSpan.Zero ? $"{Bytes}" : $"{Bytes}~{Text(Time)}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(Probability * 100, 6)}%"),
        };
#pragma warning disable CA1308 // The names are written in lower case.
        return $"{way}{Kind.ToString().ToLowerInvariant()}={value}";
#pragma warning restore CA1308
    }

    private static string Text(TimeSpan time) =>
        time.Ticks % TimeSpan.TicksPerSecond == 0
            ? $"{time.Ticks / TimeSpan.TicksPerSecond}s"
            : time.Ticks % TimeSpan.TicksPerMillisecond == 0
                ? $"{time.Ticks / TimeSpan.TicksPerMillisecond}ms"
                : $"{time.Ticks / TimeSpan.TicksPerMicrosecond}us";
}

using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>The faults of one link and their seed, as a command line gives them: <c>loss=2%,delay=20ms~5ms,rx.reorder=1%,seed=7</c>.</summary>
/// <remarks>
/// Items are separated by commas: <c>loss</c>, <c>duplicate</c>, <c>reorder</c>, <c>corrupt</c>, <c>trailing</c> take a percentage;
/// <c>delay</c> a time, and behind <c>~</c> its jitter; <c>blackout</c> a number of bytes, and behind <c>~</c> how long it lasts; <c>seed</c> a
/// number. <c>tx.</c> or <c>rx.</c> before a name works one way only. Times are written <c>50us</c>, <c>20ms</c>, <c>3s</c>, <c>2m</c>.
/// The first item is the nearest to the wire.
/// </remarks>
public sealed record LinkFaults
{
    /// <summary>The faults, from the wire to the station.</summary>
    public IReadOnlyList<LinkFault> Faults { get; init; } = [];

    /// <summary>The number that all chances come from.</summary>
    public ulong Seed { get; init; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The items; an empty text is a good link.</param>
    /// <exception cref="FormatException">An item is not as described; the message shows it and what it should be.</exception>
    public static LinkFaults Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new List<LinkFault>();
        ulong seed = 0;
        foreach (string item in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (item.StartsWith("seed=", StringComparison.Ordinal))
            {
                seed = LinkFaultParser.ParseSeed(item);
            }
            else
            {
                faults.Add(LinkFaultParser.Parse(item));
            }
        }

        return new LinkFaults { Faults = faults, Seed = seed };
    }

    /// <summary>Puts a netif behind all of them.</summary>
    /// <param name="netif">The netif, not started.</param>
    /// <param name="loop">Its loop.</param>
    /// <returns>The outermost wrapper, or the netif itself when there are no faults.</returns>
    public INetif Apply(INetif netif, EventLoop loop)
    {
        INetif outermost = netif;
        for (int i = 0; i < Faults.Count; i++)
        {
            // Two faults of one kind are not to befall the same frames.
            outermost = Faults[i].Apply(outermost, loop, Seed + ((ulong)i << 32));
        }

        return outermost;
    }

    /// <summary>The faults as <see cref="Parse"/> reads them.</summary>
    public override string ToString() => string.Join(',', [.. Faults, $"seed={Seed}"]);
}

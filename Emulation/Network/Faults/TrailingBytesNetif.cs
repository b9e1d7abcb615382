using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A link on which frames grow: 1 to 16 bytes of rubbish behind the payload, as some switches and drivers leave there.</summary>
public sealed class TrailingBytesNetif : FaultNetif
{
    private const int Most = 16;

    /// <summary>Wraps a netif.</summary>
    /// <param name="inner">The netif, not started.</param>
    /// <param name="loop">Its loop.</param>
    /// <param name="probability">The share of the frames that grow, 0 to 1; none grows beyond the MTU and 18 bytes.</param>
    /// <param name="seed">Which ones, and by what.</param>
    /// <param name="directions">Which way.</param>
    public TrailingBytesNetif(INetif inner, EventLoop loop, double probability, ulong seed, LinkDirection directions = LinkDirection.Both)
        : base(inner, loop) =>
        Use(directions, way => new Lane(probability, new SeededRandom(seed, "trailing." + way)));

    private sealed class Lane(double probability, SeededRandom random) : FaultLane
    {
        public override void Take(PooledFrame frame)
        {
            int room = Math.Min(Most, Netif.LargestFrame - frame.Length);
            if (random.Chance(probability) && room > 0)
            {
                Count();
                int length = frame.Length + 1 + random.Next(room);
                random.Fill(frame.Buffer.AsSpan(frame.Length, length - frame.Length));
                frame.Length = length;
            }

            Forward(frame);
        }
    }
}

using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A link on which one bit of a frame, anywhere in it, is turned over: damage that the frame check sequence did not see.</summary>
public sealed class CorruptNetif : FaultNetif
{
    /// <summary>Wraps a netif.</summary>
    /// <param name="inner">The netif, not started.</param>
    /// <param name="loop">Its loop.</param>
    /// <param name="probability">The share of the frames that are damaged, 0 to 1.</param>
    /// <param name="seed">Which ones, and which bit.</param>
    /// <param name="directions">Which way.</param>
    public CorruptNetif(INetif inner, EventLoop loop, double probability, ulong seed, LinkDirection directions = LinkDirection.Both)
        : base(inner, loop) =>
        Use(directions, way => new Lane(probability, new SeededRandom(seed, "corrupt." + way)));

    private sealed class Lane(double probability, SeededRandom random) : FaultLane
    {
        public override void Take(PooledFrame frame)
        {
            if (random.Chance(probability))
            {
                Count();
                int bit = random.Next(frame.Length * 8);
                frame.Buffer[bit / 8] ^= (byte)(0x80 >> (bit % 8));
                frame.Verified = NetifChecksums.None;
            }

            Forward(frame);
        }
    }
}

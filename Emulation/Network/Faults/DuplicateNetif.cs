using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A link on which frames come twice, one right behind the other.</summary>
public sealed class DuplicateNetif : FaultNetif
{
    /// <summary>Wraps a netif.</summary>
    /// <param name="inner">The netif, not started.</param>
    /// <param name="loop">Its loop.</param>
    /// <param name="probability">The share of the frames that come twice, 0 to 1.</param>
    /// <param name="seed">Which ones.</param>
    /// <param name="directions">Which way.</param>
    public DuplicateNetif(INetif inner, EventLoop loop, double probability, ulong seed, LinkDirection directions = LinkDirection.Both)
        : base(inner, loop) =>
        Use(directions, way => new Lane(probability, new SeededRandom(seed, "duplicate." + way)));

    private sealed class Lane(double probability, SeededRandom random) : FaultLane
    {
        public override void Take(PooledFrame frame)
        {
            PooledFrame? copy = null;
            if (random.Chance(probability))
            {
                Count();
                copy = Netif.Pool.RentCopy(frame.Data);
                copy.Arrival = frame.Arrival;
                copy.Verified = frame.Verified;
            }

            Forward(frame);
            if (copy is not null)
            {
                Forward(copy);
            }
        }
    }
}

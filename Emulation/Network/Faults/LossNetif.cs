using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A link that loses frames.</summary>
public sealed class LossNetif : FaultNetif
{
    /// <summary>Wraps a netif.</summary>
    /// <param name="inner">The netif, not started.</param>
    /// <param name="loop">Its loop.</param>
    /// <param name="probability">The share of the frames that are lost, 0 to 1.</param>
    /// <param name="seed">Which ones.</param>
    /// <param name="directions">Which way.</param>
    public LossNetif(INetif inner, EventLoop loop, double probability, ulong seed, LinkDirection directions = LinkDirection.Both)
        : base(inner, loop) =>
        Use(directions, way => new Lane(probability, new SeededRandom(seed, "loss." + way)));

    private sealed class Lane(double probability, SeededRandom random) : FaultLane
    {
        public override void Take(PooledFrame frame)
        {
            if (random.Chance(probability))
            {
                Lose(frame);
            }
            else
            {
                Forward(frame);
            }
        }
    }
}

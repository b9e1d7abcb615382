using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A link that falls silent after a number of bytes, without anybody being told: the link state stays up.</summary>
public sealed class BlackoutNetif : FaultNetif
{
    /// <summary>Wraps a netif.</summary>
    /// <param name="inner">The netif, not started.</param>
    /// <param name="loop">Its loop.</param>
    /// <param name="afterBytes">The bytes of frames that pass, each way, before the silence.</param>
    /// <param name="duration">How long it lasts; null for ever. Afterwards everything passes.</param>
    /// <param name="directions">Which way.</param>
    public BlackoutNetif(INetif inner, EventLoop loop, long afterBytes, TimeSpan? duration = null, LinkDirection directions = LinkDirection.Both)
        : base(inner, loop) =>
        Use(directions, _ => new Lane(afterBytes, duration ?? TimeSpan.MaxValue));

    private sealed class Lane(long afterBytes, TimeSpan duration) : FaultLane
    {
        private long _left = afterBytes;
        private TimeSpan? _began;

        public override void Take(PooledFrame frame)
        {
            _left -= frame.Length;
            if (_left >= 0)
            {
                Forward(frame);
                return;
            }

            _began ??= Netif.Clock.Now;
            if (Netif.Clock.Now - _began < duration)
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

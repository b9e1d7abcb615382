using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A link on which a frame is overtaken by the one to three behind it, or is late by 10 ms when none come.</summary>
public sealed class ReorderNetif : FaultNetif
{
    private const int MostOvertakers = 3;

    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(10);

    /// <summary>Wraps a netif.</summary>
    /// <param name="inner">The netif, not started.</param>
    /// <param name="loop">Its loop.</param>
    /// <param name="probability">The share of the frames that are overtaken, 0 to 1.</param>
    /// <param name="seed">Which ones, and by how many.</param>
    /// <param name="directions">Which way.</param>
    public ReorderNetif(INetif inner, EventLoop loop, double probability, ulong seed, LinkDirection directions = LinkDirection.Both)
        : base(inner, loop) =>
        Use(directions, way => new Lane(loop.Clock, probability, new SeededRandom(seed, "reorder." + way)));

    private sealed class Lane : FaultLane
    {
        private readonly IClock _clock;
        private readonly IClockTimer _timer;
        private readonly double _probability;
        private readonly SeededRandom _random;
        private PooledFrame? _held;
        private int _overtakers;

        public Lane(IClock clock, double probability, SeededRandom random)
        {
            _clock = clock;
            _timer = clock.CreateTimer(static state => ((Lane)state!).LetGo(), this);
            _probability = probability;
            _random = random;
        }

        public override void Take(PooledFrame frame)
        {
            bool isChosen = _random.Chance(_probability);
            if (isChosen && _held is null)
            {
                Count();
                Leave(frame);
                _held = frame;
                _overtakers = 1 + _random.Next(MostOvertakers);
                _timer.Set(_clock.Now + s_longest);
                return;
            }

            Forward(frame);
            if (_held is not null && --_overtakers == 0)
            {
                LetGo();
            }
        }

        public override void Reset()
        {
            _timer.Cancel();
            if (_held is { } frame)
            {
                _held = null;
                Netif.Pool.Return(frame);
            }
        }

        private void LetGo()
        {
            _timer.Cancel();
            if (_held is { } frame)
            {
                _held = null;
                frame.Arrival = _clock.Now;
                Forward(frame);
            }
        }
    }
}

using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A long link: every frame takes a time more, and by chance a little more still. Frames keep their order.</summary>
public sealed class DelayNetif : FaultNetif
{
    /// <summary>The frames that are on the link at a time, each way; more are lost.</summary>
    private const int Capacity = 4096;

    /// <summary>Wraps a netif.</summary>
    /// <param name="inner">The netif, not started.</param>
    /// <param name="loop">Its loop.</param>
    /// <param name="delay">How long each frame takes more, each way.</param>
    /// <param name="jitter">The largest chance addition to it.</param>
    /// <param name="seed">The additions.</param>
    /// <param name="directions">Which way.</param>
    public DelayNetif(
        INetif inner, EventLoop loop, TimeSpan delay, TimeSpan jitter, ulong seed, LinkDirection directions = LinkDirection.Both)
        : base(inner, loop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(jitter, TimeSpan.Zero);
        Use(directions, way => new Lane(loop.Clock, delay, jitter, new SeededRandom(seed, "delay." + way)));
    }

    private sealed class Lane : FaultLane
    {
        private readonly FrameQueue _flying = new();
        private readonly IClock _clock;
        private readonly IClockTimer _timer;
        private readonly TimeSpan _delay;
        private readonly double _jitter;
        private readonly SeededRandom _random;
        private TimeSpan _last;

        public Lane(IClock clock, TimeSpan delay, TimeSpan jitter, SeededRandom random)
        {
            _clock = clock;
            _timer = clock.CreateTimer(static state => ((Lane)state!).Land(), this);
            _delay = delay;
            _jitter = jitter.Ticks;
            _random = random;
        }

        public override void Take(PooledFrame frame)
        {
            if (_flying.Count >= Capacity)
            {
                Lose(frame);
                return;
            }

            Count();
            Leave(frame);
            var addition = new TimeSpan((long)(_jitter * (_random.NextUInt32() / (double)uint.MaxValue)));
            TimeSpan arrival = _clock.Now + _delay + addition;
            _last = arrival > _last ? arrival : _last;
            frame.Arrival = _last;
            _flying.Enqueue(frame);
            if (_flying.Count == 1)
            {
                _timer.Set(_last);
            }
        }

        public override void Reset()
        {
            _timer.Cancel();
            Netif.Pool.ReturnAll(_flying);
        }

        private void Land()
        {
            while (_flying.First is { } frame && frame.Arrival <= _clock.Now)
            {
                Forward(_flying.Dequeue());
            }

            if (_flying.First is { } next)
            {
                _timer.Set(next.Arrival);
            }
        }
    }
}

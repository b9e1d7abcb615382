using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>Round-trip time and retransmission timeout (RFC 6298), with Karn's rule kept by the caller: no sample of what was sent twice.</summary>
internal struct RttEstimator
{
    /// <summary>G, the clock granularity that the variance term never goes below.</summary>
    private const long Granularity = TimeSpan.TicksPerMillisecond;
    private readonly long _minimum;
    private readonly long _maximum;
    private long _timeout;
    private int _backOff;

    /// <summary>No sample yet.</summary>
    /// <param name="initial">The timeout until the first sample: 1 s by RFC 6298 section 2.1.</param>
    /// <param name="minimum">The floor of the timeout.</param>
    /// <param name="maximum">Its ceiling, back-off included.</param>
    public RttEstimator(TimeSpan initial, TimeSpan minimum, TimeSpan maximum)
    {
        _minimum = minimum.Ticks;
        _maximum = maximum.Ticks;
        _timeout = initial.Ticks;
    }

    /// <summary>SRTT; zero before the first sample.</summary>
    public TimeSpan Smoothed { get; private set; }

    /// <summary>RTTVAR.</summary>
    public TimeSpan Variation { get; private set; }

    /// <summary>RTO, doubled for each time that it has expired since the last sample (section 5.5).</summary>
    public readonly TimeSpan Timeout => new(Math.Min(_timeout << Math.Min(_backOff, 16), _maximum));

    /// <summary>How often the timeout was doubled.</summary>
    public readonly int BackOffs => _backOff;

    /// <summary>Takes a measurement, and the back-off back.</summary>
    public void AddSample(TimeSpan sample)
    {
        long rtt = Math.Max(sample.Ticks, 1);
        if (Smoothed == TimeSpan.Zero)
        {
            Smoothed = new TimeSpan(rtt);
            Variation = new TimeSpan(rtt / 2);
        }
        else
        {
            long difference = Math.Abs(Smoothed.Ticks - rtt);
            Variation = new TimeSpan(((3 * Variation.Ticks) + difference) / 4);
            Smoothed = new TimeSpan(((7 * Smoothed.Ticks) + rtt) / 8);
        }

        _backOff = 0;
        _timeout = Math.Clamp(Smoothed.Ticks + Math.Max(Granularity, 4 * Variation.Ticks), _minimum, _maximum);
    }

    /// <summary>Doubles the timeout.</summary>
    public void BackOff() => _backOff++;

    /// <summary>After a SYN was lost, the timeout when data begins is 3 s (section 5.7).</summary>
    public void RestartAfterLostSyn()
    {
        if (Smoothed == TimeSpan.Zero)
        {
            _backOff = 0;
            _timeout = Math.Clamp(3 * TimeSpan.TicksPerSecond, _minimum, _maximum);
        }
    }
}

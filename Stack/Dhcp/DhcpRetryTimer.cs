using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dhcp;

/// <summary>
/// The waits between transmissions (RFC 2131 section 4.1): doubled from 4 s up to 64 s, each randomised by up to a second either way.
/// </summary>
internal struct DhcpRetryTimer
{
    private readonly DhcpClientOptions _options;
    private readonly IRandom _random;

    public DhcpRetryTimer(DhcpClientOptions options, IRandom random)
    {
        _options = options;
        _random = random;
        Attempts = 0;
    }

    /// <summary>Transmissions so far.</summary>
    public int Attempts { get; private set; }

    /// <summary>Starts over.</summary>
    public void Reset() => Attempts = 0;

    /// <summary>Counts a transmission.</summary>
    /// <returns>The wait after it.</returns>
    public TimeSpan Next()
    {
        TimeSpan wait = _options.InitialRetry;
        for (int i = 0; i < Attempts && wait < _options.MaximumRetry; i++)
        {
            wait *= 2;
        }

        Attempts++;
        wait = wait < _options.MaximumRetry ? wait : _options.MaximumRetry;
        return wait + Jitter(wait);
    }

    /// <summary>A random wait.</summary>
    /// <param name="limit">Its upper end, itself included.</param>
    public TimeSpan UpTo(TimeSpan limit) => TimeSpan.FromMilliseconds(_random.NextUInt32() % ((uint)limit.TotalMilliseconds + 1));

    private TimeSpan Jitter(TimeSpan wait)
    {
        // A second; for shorter waits than the standard's, a quarter.
        TimeSpan span = wait / 4 < TimeSpan.FromSeconds(1) ? wait / 4 : TimeSpan.FromSeconds(1);
        return UpTo(span * 2) - span;
    }
}

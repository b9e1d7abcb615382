using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>
/// At most so many events a period, per connection. RFC 5961 section 7 asks for a limit on challenge acknowledgments; a limit that connections
/// share would let an attacker on one count those of another (CVE-2016-5696).
/// </summary>
internal struct RateLimiter
{
    public const int Limit = 10;
    private static readonly TimeSpan s_period = TimeSpan.FromSeconds(5);
    private TimeSpan _periodEnd;
    private int _count;

    public bool TryTake(TimeSpan now)
    {
        if (now >= _periodEnd)
        {
            _periodEnd = now + s_period;
            _count = 0;
        }

        return _count++ < Limit;
    }
}

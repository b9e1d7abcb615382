using System;

namespace DeviceKit.Stack.Dhcp;

/// <summary>
/// The three times of a lease, put in order whatever the server said: 0 &lt; T1 &lt;= T2 &lt;= duration (RFC 2131 section 4.4.5).
/// </summary>
/// <param name="Duration">How long the lease lasts; <see cref="TimeSpan.MaxValue"/> for ever.</param>
/// <param name="Renewal">T1.</param>
/// <param name="Rebinding">T2.</param>
internal readonly record struct DhcpLeaseTimes(TimeSpan Duration, TimeSpan Renewal, TimeSpan Rebinding)
{
    /// <summary>The value of option 51 that means for ever.</summary>
    public const uint Infinite = uint.MaxValue;

    /// <summary>Puts what a server sent in order.</summary>
    /// <param name="lease">Option 51 in seconds; 0 and null count as <paramref name="fallback"/>: neither can have been meant.</param>
    /// <param name="renewal">Option 58 in seconds, or null.</param>
    /// <param name="rebinding">Option 59 in seconds, or null.</param>
    /// <param name="fallback">The duration when the server gave none.</param>
    /// <returns>Times in order. A T1 or T2 that breaks it is replaced by its default, half and seven eighths of the duration.</returns>
    public static DhcpLeaseTimes From(uint? lease, uint? renewal, uint? rebinding, TimeSpan fallback)
    {
        if (lease == Infinite)
        {
            return new DhcpLeaseTimes(TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);
        }

        TimeSpan duration = lease is null or 0 ? fallback : TimeSpan.FromSeconds(lease.Value);
        TimeSpan? t1 = Within(renewal, duration);
        TimeSpan? t2 = Within(rebinding, duration);
        TimeSpan half = duration / 2;
        TimeSpan sevenEighths = duration * 0.875;
        if (t1 > t2)
        {
            // Which of the two is wrong cannot be known.
            t1 = null;
            t2 = null;
        }

        TimeSpan first = t1 ?? (t2 < half ? t2.Value / 2 : half);
        TimeSpan second = t2 ?? (first > sevenEighths ? duration : sevenEighths);
        return new DhcpLeaseTimes(duration, first, second);
    }

    private static TimeSpan? Within(uint? seconds, TimeSpan duration) =>
        seconds is { } value and > 0 && TimeSpan.FromSeconds(value) <= duration ? TimeSpan.FromSeconds(value) : null;
}

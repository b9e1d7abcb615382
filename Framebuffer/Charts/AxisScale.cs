using System;

namespace DeviceKit.Framebuffer;

/// <summary>An axis that begins and ends at round values: steps of 1, 2 or 5 times a power of ten.</summary>
/// <param name="Minimum">The lowest tick.</param>
/// <param name="Maximum">The highest tick.</param>
/// <param name="Step">From tick to tick; 1 or more.</param>
public readonly record struct AxisScale(long Minimum, long Maximum, long Step)
{
    /// <summary>The number of ticks.</summary>
    public int TickCount => (int)((Maximum - Minimum) / Step) + 1;

    /// <summary>The narrowest such axis around a range.</summary>
    /// <param name="low">The lowest value.</param>
    /// <param name="high">The highest value.</param>
    /// <param name="maximumTicks">How many ticks there may be; 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two ticks, or the range is upside down.</exception>
    public static AxisScale Fit(int low, int high, int maximumTicks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumTicks, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        long power = 1;
        while (true)
        {
            for (int digit = 1; digit <= 5; digit += digit == 1 ? 1 : 3)
            {
                long step = digit * power;
                long minimum = FloorTo(low, step);
                long maximum = Math.Max(-FloorTo(-(long)high, step), minimum + step);
                if ((maximum - minimum) / step < maximumTicks)
                {
                    return new AxisScale(minimum, maximum, step);
                }
            }

            power *= 10;
        }
    }

    /// <summary>Where a value stands: 0 at the minimum, <paramref name="length"/> at the maximum; rounded down.</summary>
    /// <param name="value">The value.</param>
    /// <param name="length">The axis's length in any unit.</param>
    public int Project(long value, int length) => (int)FloorDivide((value - Minimum) * length, Maximum - Minimum);

    private static long FloorTo(long value, long step) => FloorDivide(value, step) * step;

    private static long FloorDivide(long value, long by)
    {
        long quotient = value / by;
        return value < 0 && quotient * by != value ? quotient - 1 : quotient;
    }
}

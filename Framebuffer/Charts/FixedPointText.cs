using System;

namespace DeviceKit.Framebuffer;

/// <summary>Writes a scaled integer, such as tenths of a degree, as people read it. Nothing is allocated.</summary>
public static class FixedPointText
{
    /// <summary>The longest result: a minus sign, ten digits and a point, or a leading zero and nine decimals.</summary>
    public const int MaximumLength = 12;

    /// <summary>Writes a value; −123 with one decimal becomes "−12.3", with a true minus sign (U+2212).</summary>
    /// <param name="value">The value times 10 to the power of <paramref name="decimals"/>.</param>
    /// <param name="decimals">Digits after the point, 0 to 9.</param>
    /// <param name="target">At least <see cref="MaximumLength"/> characters.</param>
    /// <returns>The part of the target that was written.</returns>
    /// <exception cref="ArgumentException">The target is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
    public static ReadOnlySpan<char> Format(int value, int decimals, Span<char> target)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)decimals, 9u);
        if (target.Length < MaximumLength)
        {
            throw new ArgumentException("The target is too short.", nameof(target));
        }

        int at = target.Length;
        uint rest = (uint)Math.Abs((long)value);
        for (int digits = 0; digits <= decimals || rest != 0; digits++)
        {
            if (digits == decimals && decimals > 0)
            {
                target[--at] = '.';
            }

            target[--at] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        if (value < 0)
        {
            target[--at] = '−';
        }

        return target[at..];
    }
}

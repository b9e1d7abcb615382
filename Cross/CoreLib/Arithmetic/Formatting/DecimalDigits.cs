using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Integers to decimal digits, nine at a time, so that all but a few divisions are of 32 bits.</summary>
internal static class DecimalDigits
{
    internal const uint Billion = 1_000_000_000;

    /// <summary>How many digits the value has; none for zero.</summary>
    internal static int Count(ulong value)
    {
        int count = 0;
        while (value > uint.MaxValue)
        {
            value = WideInteger.Divide(value, Billion, out _);
            count += 9;
        }

        uint rest = (uint)value;
        while (rest != 0)
        {
            rest /= 10;
            count++;
        }

        return count;
    }

    /// <summary>Writes the last digits of a value, 0 to 9 each, as many as there is room for.</summary>
    internal static void Write(ulong value, Span<byte> digits)
    {
        int end = digits.Length;
        while (value > uint.MaxValue && end > 9)
        {
            value = WideInteger.Divide(value, Billion, out uint chunk);
            Write(chunk, digits.Slice(end - 9, 9));
            end -= 9;
        }

        Write((uint)value, digits[..end]);
    }

    internal static void Write(uint value, Span<byte> digits)
    {
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            uint quotient = value / 10;
            digits[i] = (byte)(value - (quotient * 10));
            value = quotient;
        }
    }
}

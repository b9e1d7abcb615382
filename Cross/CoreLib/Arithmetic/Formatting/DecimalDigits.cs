using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Integers to decimal digits, nine at a time, so that all but a few divisions are of 32 bits.</summary>
internal static class DecimalDigits
{
    internal const uint Billion = 1_000_000_000;
    internal const int ChunkDigits = 9;

    /// <summary>How many digits the value has; none for zero.</summary>
    internal static int Count(ulong value)
    {
        int count = 0;
        while (value > uint.MaxValue)
        {
            value = WideInteger.DivideRemainder(value, Billion, out _);
            count += ChunkDigits;
        }

        return count + Count((uint)value);
    }

    /// <summary>How many digits the value has; none for zero.</summary>
    internal static int Count(uint value)
    {
        int count = 0;
        for (; value != 0; value /= 10)
        {
            count++;
        }

        return count;
    }

    /// <summary>Writes the last digits of a value, 0 to 9 each, as many as there is room for.</summary>
    internal static void Write(ulong value, Span<byte> digits)
    {
        int end = digits.Length;
        while (value > uint.MaxValue && end > ChunkDigits)
        {
            value = WideInteger.DivideRemainder(value, Billion, out uint chunk);
            Write(chunk, digits.Slice(end - ChunkDigits, ChunkDigits));
            end -= ChunkDigits;
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

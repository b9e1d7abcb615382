using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// System.Decimal's operations on its four words. Results have .NET's value, scale and sign: the exact result where 96 bits and 28
/// decimals hold it, else that rounded half to even. False stands for .NET's OverflowException; a divisor of zero is the caller's.
/// </summary>
internal static partial class DecimalArithmetic
{
    internal static bool TryAdd(DecimalBits left, DecimalBits right, out DecimalBits result)
    {
        // The one with fewer decimals is scaled; its sign is that of a result of zero.
        if (left.Scale > right.Scale)
        {
            (left, right) = (right, left);
        }

        int scale = right.Scale;
        result = right;
        if (left.Scale != scale && left.IsZero)
        {
            return true;
        }

        Span<uint> words = stackalloc uint[DecimalCoefficient.Words];
        Span<uint> others = stackalloc uint[DecimalCoefficient.Words];
        int length = DecimalCoefficient.ScaleUp(words, DecimalCoefficient.Load(left, words), scale - left.Scale);
        int otherLength = DecimalCoefficient.Load(right, others);
        bool negative = left.IsNegative;
        if (negative == right.IsNegative)
        {
            length = length > otherLength ? length : otherLength;
            words[length] = WordInteger.Add(words[..length], others[..length]);
            length++;
        }
        else if (WordInteger.Compare(words, length, others, otherLength) >= 0)
        {
            WordInteger.Subtract(words[..length], others[..otherLength]);
        }
        else
        {
            WordInteger.Subtract(others[..otherLength], words[..length]);
            words = others;
            length = otherLength;
            negative = !negative;
        }

        bool fits = DecimalCoefficient.TryFit(words, WordInteger.Trim(words, length), ref scale);
        result = DecimalCoefficient.Store(words, negative, scale);
        return fits;
    }

    internal static bool TrySubtract(DecimalBits left, DecimalBits right, out DecimalBits result) =>
        TryAdd(left, right.Negated, out result);

    internal static bool TryMultiply(DecimalBits left, DecimalBits right, out DecimalBits result)
    {
        int scale = left.Scale + right.Scale;
        bool negative = left.IsNegative != right.IsNegative;
        result = default;
        bool isShort = (left.Middle | left.High | right.Middle | right.High) == 0;
        if (isShort ? scale > DecimalBits.MostScale + 19 : left.IsZero || right.IsZero)
        {
            // Zero, without sign and scale: .NET forgets them here, but not of other products that are zero.
            return true;
        }

        Span<uint> words = stackalloc uint[DecimalCoefficient.Words];
        Span<uint> product = stackalloc uint[DecimalCoefficient.Words];
        int length = DecimalCoefficient.Load(left, words);
        Accumulate(product, words[..length], right.Low);
        Accumulate(product[1..], words[..length], right.Middle);
        Accumulate(product[2..], words[..length], right.High);
        bool fits = DecimalCoefficient.TryFit(product, WordInteger.Trim(product, DecimalCoefficient.Words), ref scale);
        result = DecimalCoefficient.Store(product, negative, scale);
        return fits;
    }

    /// <summary>The sign of left - right.</summary>
    internal static int Compare(DecimalBits left, DecimalBits right)
    {
        if (left.IsZero || right.IsZero || left.IsNegative != right.IsNegative)
        {
            int difference = Sign(left) - Sign(right);
            return difference < 0 ? -1 : difference > 0 ? 1 : 0;
        }

        Span<uint> words = stackalloc uint[DecimalCoefficient.Words];
        Span<uint> others = stackalloc uint[DecimalCoefficient.Words];
        int length = Align(left, right.Scale, words);
        int otherLength = Align(right, left.Scale, others);
        int comparison = WordInteger.Compare(words, length, others, otherLength);
        return left.IsNegative ? -comparison : comparison;
    }

    private static int Sign(DecimalBits value) => value.IsZero ? 0 : value.IsNegative ? -1 : 1;

    /// <summary>Loads a value with as many decimals as another one has, if that has more.</summary>
    private static int Align(DecimalBits value, int scale, Span<uint> words) =>
        DecimalCoefficient.ScaleUp(words, DecimalCoefficient.Load(value, words), scale - value.Scale);

    private static void Accumulate(Span<uint> product, ReadOnlySpan<uint> words, uint factor)
    {
        uint carry = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ulong sum = ((ulong)words[i] * factor) + product[i] + carry;
            product[i] = (uint)sum;
            carry = (uint)(sum >> 32);
        }

        product[words.Length] = carry;
    }
}

using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// The exact decimal expansion of a binary number, cut after so many digits and rounded to nearest, ties to even. Whole part and
/// fraction are integers of many words, nine digits being taken at a time; for numbers of ordinary size that is one or two words.
/// </summary>
internal struct ExactDigits
{
    /// <summary>The words for the greatest whole part (1024 bits) or the longest fraction (1074 bits, and what a product adds).</summary>
    internal const int Words = 36;

    /// <summary>The digits that the longest number has, 767, and one for rounding.</summary>
    internal const int MostDigits = 768;

    private const int WholeChunks = 35;

    private readonly int _limit;
    private readonly bool _isSignificant;
    private int _wanted;
    private bool _isRestNonzero;

    private ExactDigits(int limit, bool isSignificant)
    {
        _limit = limit;
        _isSignificant = isSignificant;
        _wanted = limit;
    }

    /// <summary>
    /// Makes the digits of significand * 2^exponent, not of zero: so many significant ones, or so many after the decimal point. The room
    /// must hold one more than there can be.
    /// </summary>
    internal static void Make(ref NumberDigits number, ulong significand, int exponent, int limit, bool isSignificant)
    {
        var digits = new ExactDigits(limit, isSignificant);
        Span<uint> words = stackalloc uint[Words];
        number.Count = 0;
        number.Scale = 0;
        if (exponent >= 0)
        {
            digits.AppendWhole(ref number, words, significand, exponent);
        }
        else
        {
            ulong whole = exponent > -64 ? significand >> -exponent : 0;
            digits.AppendWord(ref number, whole);
            digits.AppendFraction(ref number, words, significand, -exponent);
        }

        digits.Round(ref number);
    }

    private void AppendWord(ref NumberDigits number, ulong whole)
    {
        if (whole == 0)
        {
            return;
        }

        int count = DecimalDigits.Count(whole);
        Span<byte> digits = stackalloc byte[20];
        DecimalDigits.Write(whole, digits[..count]);
        number.Scale = count;
        StartAt(count);
        AppendDigits(ref number, digits[..count]);
    }

    /// <summary>A whole part that may be longer than a word: its chunks come out from the last to the first.</summary>
    private void AppendWhole(ref NumberDigits number, scoped Span<uint> words, ulong significand, int exponent)
    {
        if (exponent <= 11)
        {
            AppendWord(ref number, significand << exponent);
            return;
        }

        int length = WordInteger.SetShifted(words, significand, exponent);
        Span<uint> chunks = stackalloc uint[WholeChunks];
        int count = 0;
        while (length > 0)
        {
            chunks[count++] = WordInteger.DivideInPlace(words, ref length, DecimalDigits.Billion);
        }

        int leading = DecimalDigits.Count(chunks[count - 1]);
        number.Scale = ((count - 1) * DecimalDigits.ChunkDigits) + leading;
        StartAt(number.Scale);
        AppendChunk(ref number, chunks[count - 1], leading);
        for (int i = count - 2; i >= 0; i--)
        {
            AppendChunk(ref number, chunks[i], DecimalDigits.ChunkDigits);
        }
    }

    /// <summary>The lowest bits of the significand, after a decimal point.</summary>
    private void AppendFraction(ref NumberDigits number, scoped Span<uint> words, ulong significand, int bits)
    {
        // The fraction's highest word is at the end; the bits below the first word's are zeros.
        int length = (bits + 31) >> 5;
        ulong fraction = bits < 64 ? significand & ((1UL << bits) - 1) : significand;
        WordInteger.SetShifted(words, fraction, (length << 5) - bits);
        int start = 0;
        int position = 0;
        while (true)
        {
            while (start < length && words[start] == 0)
            {
                start++;
            }

            if (start == length)
            {
                return;
            }

            if (number.Count > _wanted)
            {
                _isRestNonzero = true;
                return;
            }

            uint chunk = WordInteger.MultiplyInPlace(words[start..length], DecimalDigits.Billion);
            if (number.Count == 0)
            {
                position -= DecimalDigits.ChunkDigits;
                if (chunk == 0)
                {
                    continue;
                }

                int leading = DecimalDigits.Count(chunk);
                number.Scale = position + leading;
                StartAt(number.Scale);
                AppendChunk(ref number, chunk, leading);
                if (_wanted < 0)
                {
                    return;
                }
            }
            else
            {
                AppendChunk(ref number, chunk, DecimalDigits.ChunkDigits);
            }
        }
    }

    /// <summary>The first digit's place is known: so many digits are wanted from it on.</summary>
    private void StartAt(int scale)
    {
        if (!_isSignificant)
        {
            _wanted = scale + _limit;
        }
    }

    private void AppendChunk(ref NumberDigits number, uint chunk, int count)
    {
        Span<byte> digits = stackalloc byte[DecimalDigits.ChunkDigits];
        DecimalDigits.Write(chunk, digits[..count]);
        AppendDigits(ref number, digits[..count]);
    }

    /// <summary>Keeps the wanted digits and one more; of the others only whether one is not zero.</summary>
    private void AppendDigits(ref NumberDigits number, scoped ReadOnlySpan<byte> digits)
    {
        for (int i = 0; i < digits.Length; i++)
        {
            if (number.Count <= _wanted && number.Count < number.Room.Length)
            {
                number.Room[number.Count++] = digits[i];
            }
            else
            {
                _isRestNonzero |= digits[i] != 0;
            }
        }
    }

    private readonly void Round(ref NumberDigits number)
    {
        int kept = number.Count;
        if (kept > _wanted)
        {
            kept = _wanted < 0 ? 0 : _wanted;
            byte next = number.Room[kept];
            bool odd = kept > 0 && (number.Room[kept - 1] & 1) != 0;
            if (_wanted >= 0 && (next > 5 || (next == 5 && (_isRestNonzero || odd))))
            {
                kept = number.RoundUp(kept);
            }
        }

        number.Round(kept, true);
    }
}

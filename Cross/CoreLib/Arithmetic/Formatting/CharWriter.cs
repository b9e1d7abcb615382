using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Writes characters as far as there is room, and counts all of them: so one pass formats or measures.</summary>
internal ref struct CharWriter
{
    private readonly Span<char> _destination;

    internal CharWriter(Span<char> destination) => _destination = destination;

    /// <summary>The characters so far, those without room included.</summary>
    internal int Length { get; private set; }

    internal readonly FormatResult Result => Length <= _destination.Length ? FormatResult.Done : FormatResult.TooSmall;

    internal void Append(char character)
    {
        if (Length < _destination.Length)
        {
            _destination[Length] = character;
        }

        Length++;
    }

    internal void Append(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            Append(text[i]);
        }
    }

    internal void AppendZeros(int count)
    {
        int end = Length + count;
        for (int i = Length; i < end && i < _destination.Length; i++)
        {
            _destination[i] = '0';
        }

        Length = end;
    }

    /// <summary>An integer, with zeros in front up to so many digits.</summary>
    internal void AppendInteger(uint value, int minimumDigits)
    {
        int count = DecimalDigits.Count(value);
        if (count < minimumDigits)
        {
            AppendZeros(minimumDigits - count);
        }

        Length += count;
        PutDigits(value, Length - count, Length);
    }

    /// <summary>An integer, with zeros in front up to so many digits.</summary>
    internal void AppendInteger(ulong value, int minimumDigits)
    {
        int count = DecimalDigits.Count(value);
        if (count < minimumDigits)
        {
            AppendZeros(minimumDigits - count);
        }

        int start = Length;
        Length += count;
        int end = Length;
        while (value > uint.MaxValue)
        {
            value = WideInteger.DivideRemainder(value, DecimalDigits.Billion, out uint chunk);
            PutDigits(chunk, end - DecimalDigits.ChunkDigits, end);
            end -= DecimalDigits.ChunkDigits;
        }

        PutDigits((uint)value, start, end);
    }

    /// <summary>An integer in a base of 2 or 16, with zeros in front up to so many digits.</summary>
    internal void AppendBits(ulong value, int bitsPerDigit, int minimumDigits, char afterNine)
    {
        int count = (64 - SoftDouble.LeadingZeros(value) + bitsPerDigit - 1) / bitsPerDigit;
        count = count == 0 ? 1 : count;
        if (count < minimumDigits)
        {
            AppendZeros(minimumDigits - count);
        }

        Length += count;
        for (int i = Length - 1; i >= Length - count; i--)
        {
            uint digit = (uint)value & ((1U << bitsPerDigit) - 1);
            Put(i, (char)(digit < 10 ? '0' + digit : afterNine + (digit - 10)));
            value >>= bitsPerDigit;
        }
    }

    /// <summary>Moves all by one, and writes a character in front.</summary>
    internal void Prepend(char character)
    {
        for (int i = Length; i > 0; i--)
        {
            if (i < _destination.Length)
            {
                _destination[i] = _destination[i - 1];
            }
        }

        Length++;
        Put(0, character);
    }

    private readonly void PutDigits(uint value, int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            uint quotient = value / 10;
            Put(i, (char)('0' + (value - (quotient * 10))));
            value = quotient;
        }
    }

    private readonly void Put(int index, char character)
    {
        if (index < _destination.Length)
        {
            _destination[index] = character;
        }
    }
}

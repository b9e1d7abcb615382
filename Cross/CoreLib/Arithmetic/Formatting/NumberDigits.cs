using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// A number as decimal digits: 0.D1D2D3... times ten to the power of <see cref="Scale"/>. Between the formats and the types, so that
/// each format is written once.
/// </summary>
internal ref struct NumberDigits
{
    internal NumberDigits(NumberKind kind, bool isNegative, Span<byte> room)
    {
        Kind = kind;
        IsNegative = isNegative;
        Room = room;
    }

    internal NumberKind Kind { get; }

    /// <summary>The digits' place, values 0 to 9; <see cref="Count"/> of them are in use.</summary>
    internal Span<byte> Room { get; }

    internal int Count { get; set; }

    /// <summary>The number of digits before the decimal point; less than zero when zeros follow it.</summary>
    internal int Scale { get; set; }

    internal bool IsNegative { get; set; }

    /// <summary>True when a text had digits other than zero for which there was no room.</summary>
    internal bool HasNonzeroTail { get; set; }

    /// <summary>The digit as a character, '0' past the end.</summary>
    internal readonly char CharAt(int index) => (uint)index < (uint)Count ? (char)('0' + Room[index]) : '0';

    /// <summary>Makes an integer's digits.</summary>
    internal void SetInteger(ulong value)
    {
        int count = DecimalDigits.Count(value);
        DecimalDigits.Write(value, Room[..count]);
        Count = count;
        Scale = count;
    }

    /// <summary>
    /// Keeps so many digits, rounding half away from zero unless the digits are exactly those that are wanted, and drops zeros at the
    /// end.
    /// </summary>
    internal void Round(int position, bool isRounded)
    {
        int kept = position < 0 ? 0 : position < Count ? position : Count;
        if (kept == position && kept < Count && !isRounded && Room[kept] >= 5)
        {
            kept = RoundUp(kept);
        }
        else
        {
            while (kept > 0 && Room[kept - 1] == 0)
            {
                kept--;
            }
        }

        Count = kept;
        if (kept == 0)
        {
            BecomeZero();
        }
    }

    /// <summary>No digits: only floating point has a minus zero.</summary>
    internal void BecomeZero()
    {
        Count = 0;
        Scale = 0;
        IsNegative &= Kind == NumberKind.FloatingPoint;
    }

    /// <summary>Adds one to the last of the digits that are kept; nines before it go. Gives what is kept then.</summary>
    internal int RoundUp(int kept)
    {
        while (kept > 0 && Room[kept - 1] == 9)
        {
            kept--;
        }

        if (kept > 0)
        {
            Room[kept - 1]++;
            return kept;
        }

        Scale++;
        Room[0] = 1;
        return 1;
    }
}

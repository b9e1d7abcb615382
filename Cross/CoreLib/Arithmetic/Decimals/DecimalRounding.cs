using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>What has been taken off at the end of a coefficient, as rounding sees it.</summary>
internal struct DecimalRounding
{
    private uint _remainder;
    private uint _divisor;
    private bool _isMore;

    /// <summary>Divides by a power of ten, and remembers what is left over.</summary>
    internal void TakeOff(Span<uint> words, ref int length, uint divisor)
    {
        _isMore |= _remainder != 0;
        _remainder = WordInteger.DivideInPlace(words, ref length, divisor);
        _divisor = divisor;
    }

    /// <summary>True when the coefficient, of which this is the lowest word, is to be increased by one.</summary>
    internal readonly bool IsUp(uint lowestWord, MidpointRounding mode, bool isNegative)
    {
        if (_remainder == 0 && !_isMore)
        {
            return false;
        }

        // A divisor is even, or one, and then there is no remainder.
        uint half = _divisor >> 1;
        bool isTie = _remainder == half && !_isMore;
        return mode switch
        {
            MidpointRounding.ToEven => isTie ? (lowestWord & 1) != 0 : _remainder >= half,
            MidpointRounding.AwayFromZero => _remainder >= half,
            MidpointRounding.ToNegativeInfinity => isNegative,
            MidpointRounding.ToPositiveInfinity => !isNegative,
            _ => false,
        };
    }
}

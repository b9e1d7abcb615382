using System.Collections.Generic;
using System.Numerics;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>A set of registers of the machine.</summary>
/// <param name="Bits">Bit n is register n.</param>
internal readonly record struct RegisterSet(ulong Bits)
{
    /// <summary>The highest number that a register may have.</summary>
    public const int Maximum = 63;

    /// <summary>How many there are.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>True when there is none.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The registers by rising number.</summary>
    public IEnumerable<Register> Registers
    {
        get
        {
            for (ulong rest = Bits; rest != 0; rest &= rest - 1)
            {
                yield return Register.Physical(BitOperations.TrailingZeroCount(rest));
            }
        }
    }

    /// <summary>Those of either.</summary>
    public static RegisterSet operator |(RegisterSet left, RegisterSet right) => new(left.Bits | right.Bits);

    /// <summary>Those of both.</summary>
    public static RegisterSet operator &(RegisterSet left, RegisterSet right) => new(left.Bits & right.Bits);

    /// <summary>Those of the left that are not in the right.</summary>
    public static RegisterSet operator -(RegisterSet left, RegisterSet right) => new(left.Bits & ~right.Bits);

    /// <summary>The registers of a range of numbers, both ends included.</summary>
    public static RegisterSet Range(int first, int last) => new((ulong.MaxValue >> (Maximum - (last - first))) << first);

    /// <summary>One register.</summary>
    public static RegisterSet Of(Register register) => new(1UL << register.Index);

    /// <summary>Whether a register is in it.</summary>
    public bool Contains(Register register) => !register.IsVirtual && (Bits >> register.Index & 1) != 0;
}

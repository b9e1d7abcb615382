using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <summary>Conditional branches: which comparison each is of, and which are inverse.</summary>
internal static class BranchOpcodes
{
    private static readonly (Opcode Taken, Opcode NotTaken)[] s_pairs =
    [
        (Opcode.Beq, Opcode.Bne), (Opcode.Beqi, Opcode.Bnei), (Opcode.Beqz, Opcode.Bnez),
        (Opcode.Blt, Opcode.Bge), (Opcode.Blti, Opcode.Bgei), (Opcode.Bltz, Opcode.Bgez),
        (Opcode.Bltu, Opcode.Bgeu), (Opcode.Bltui, Opcode.Bgeui),
        (Opcode.Bbs, Opcode.Bbc), (Opcode.Bbsi, Opcode.Bbci), (Opcode.Ball, Opcode.Bnall), (Opcode.Bany, Opcode.Bnone), (Opcode.Bt, Opcode.Bf),
    ];

    private static readonly Dictionary<Opcode, Opcode> s_inverse = s_pairs.Concat(s_pairs.Select(p => (p.NotTaken, p.Taken))).ToDictionary(p => p.Item1, p => p.Item2);

    private static readonly IReadOnlyList<long> s_signed = ValuesOf(Opcode.Beqi);
    private static readonly IReadOnlyList<long> s_unsigned = ValuesOf(Opcode.Bltui);

    /// <summary>The branch that is taken when another is not.</summary>
    public static Opcode Inverse(Opcode opcode) => s_inverse[opcode];

    /// <summary>The comparison that holds when another does not.</summary>
    public static Comparison Inverse(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        Comparison.GreaterOrEqual => Comparison.Less,
        Comparison.LessUnsigned => Comparison.GreaterOrEqualUnsigned,
        Comparison.LessOrEqualUnsigned => Comparison.GreaterUnsigned,
        Comparison.GreaterUnsigned => Comparison.LessOrEqualUnsigned,
        Comparison.GreaterOrEqualUnsigned => Comparison.LessUnsigned,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    /// <summary>The comparison with the operands the other way round.</summary>
    public static Comparison Swapped(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        Comparison.LessUnsigned => Comparison.GreaterUnsigned,
        Comparison.LessOrEqualUnsigned => Comparison.GreaterOrEqualUnsigned,
        Comparison.GreaterUnsigned => Comparison.LessUnsigned,
        Comparison.GreaterOrEqualUnsigned => Comparison.LessOrEqualUnsigned,
        _ => comparison,
    };

    /// <summary>The branch on two registers, for the comparisons that there is one for.</summary>
    public static Opcode? OfRegisters(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Opcode.Beq,
        Comparison.NotEqual => Opcode.Bne,
        Comparison.Less => Opcode.Blt,
        Comparison.GreaterOrEqual => Opcode.Bge,
        Comparison.LessUnsigned => Opcode.Bltu,
        Comparison.GreaterOrEqualUnsigned => Opcode.Bgeu,
        _ => null,
    };

    /// <summary>The branch on a register and 0.</summary>
    public static Opcode? OfZero(Comparison comparison) => comparison switch
    {
        Comparison.Equal or Comparison.LessOrEqualUnsigned => Opcode.Beqz,
        Comparison.NotEqual or Comparison.GreaterUnsigned => Opcode.Bnez,
        Comparison.Less => Opcode.Bltz,
        Comparison.GreaterOrEqual => Opcode.Bgez,
        _ => null,
    };

    /// <summary>The branch on a register and a number, for numbers that it can hold; "greater" and "less or equal" by the number above.</summary>
    public static (Opcode Opcode, int Number)? OfNumber(Comparison comparison, int number)
    {
        (Opcode opcode, long wanted) = comparison switch
        {
            Comparison.Equal => (Opcode.Beqi, number),
            Comparison.NotEqual => (Opcode.Bnei, number),
            Comparison.Less => (Opcode.Blti, number),
            Comparison.GreaterOrEqual => (Opcode.Bgei, number),
            Comparison.LessOrEqual => (Opcode.Blti, number + 1L),
            Comparison.Greater => (Opcode.Bgei, number + 1L),
            Comparison.LessUnsigned => (Opcode.Bltui, (uint)number),
            Comparison.GreaterOrEqualUnsigned => (Opcode.Bgeui, (uint)number),
            Comparison.LessOrEqualUnsigned => (Opcode.Bltui, (uint)number + 1L),
            _ => (Opcode.Bgeui, (uint)number + 1L),
        };
        bool isUnsigned = opcode is Opcode.Bltui or Opcode.Bgeui;
        return (isUnsigned ? s_unsigned : s_signed).Contains(wanted) ? (opcode, (int)wanted) : null;
    }

    /// <summary>The number that a comparison of "greater" or "less or equal" with another number is a comparison of "greater or equal" or "less" with.</summary>
    public static bool TryMakeStrict(ref Comparison comparison, ref int number)
    {
        switch (comparison)
        {
            case Comparison.LessOrEqual when number != int.MaxValue:
                comparison = Comparison.Less;
                number++;
                return true;
            case Comparison.Greater when number != int.MaxValue:
                comparison = Comparison.GreaterOrEqual;
                number++;
                return true;
            case Comparison.LessOrEqualUnsigned when number != -1:
                comparison = Comparison.LessUnsigned;
                number++;
                return true;
            case Comparison.GreaterUnsigned when number != -1:
                comparison = Comparison.GreaterOrEqualUnsigned;
                number++;
                return true;
            default:
                return false;
        }
    }

    private static IReadOnlyList<long> ValuesOf(Opcode opcode) => InstructionSet.Lx6[opcode].Operands[1].Definition.Values!;
}

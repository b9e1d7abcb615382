using System.Collections.Generic;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>For each conditional branch the one that is taken when it is not.</summary>
internal static class BranchInversion
{
    private static readonly Dictionary<Opcode, Opcode> s_inverse = Pairs(
        (Opcode.Beq, Opcode.Bne), (Opcode.Beqi, Opcode.Bnei), (Opcode.Beqz, Opcode.Bnez), (Opcode.Bge, Opcode.Blt), (Opcode.Bgei, Opcode.Blti), (Opcode.Bgeu, Opcode.Bltu),
        (Opcode.Bgeui, Opcode.Bltui), (Opcode.Bgez, Opcode.Bltz), (Opcode.Ball, Opcode.Bnall), (Opcode.Bany, Opcode.Bnone), (Opcode.Bbc, Opcode.Bbs), (Opcode.Bbci, Opcode.Bbsi), (Opcode.Bf, Opcode.Bt));

    /// <summary>The opposite of a branch; all have one.</summary>
    public static Opcode Of(Opcode branch) => s_inverse[branch];

    private static Dictionary<Opcode, Opcode> Pairs(params (Opcode, Opcode)[] pairs)
    {
        var inverse = new Dictionary<Opcode, Opcode>();
        foreach ((Opcode one, Opcode other) in pairs)
        {
            inverse.Add(one, other);
            inverse.Add(other, one);
        }

        return inverse;
    }
}

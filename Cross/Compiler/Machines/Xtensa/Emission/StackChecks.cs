using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>
/// Puts comparisons of the stack pointer with the limit, which is in THREADPTR, into a function. Behind the function stands what happens then: the limit is
/// taken away, so that what tells of it is not stopped by it, and a function is called that does not return.
/// </summary>
internal static class StackChecks
{
    private const int A8 = 8;

    /// <summary>Inserts them.</summary>
    public static void Insert(List<CodeItem> items, IReadOnlyList<StackCheck> checks, FunctionSymbol overflow)
    {
        var label = new MachineBlock(-1);
        foreach (StackCheck check in checks)
        {
            int place = items.IndexOf(check.After) + 1;
            Operand limit = Operand.A(check.Scratch), pointer = Operand.A(check.Pointer);
            items.Insert(place++, Plain(Opcode.RurThreadptr, limit));
            items.Insert(place++, new CodeItem(CodeItemKind.Branch) { Opcode = Opcode.Bltu, Operands = [pointer, limit], Block = label });
            if (check.Pointer != 1)
            {
                // So large that it came out above.
                items.Insert(place, new CodeItem(CodeItemKind.Branch) { Opcode = Opcode.Bltu, Operands = [Operand.A(1), pointer], Block = label });
            }
        }

        items.Add(new CodeItem(CodeItemKind.Label) { Block = label });
        items.Add(Plain(Opcode.Movi, Operand.A(A8), Operand.Number(0)));
        items.Add(Plain(Opcode.WurThreadptr, Operand.A(A8)));
        items.Add(new CodeItem(CodeItemKind.Call) { Literal = new CodeLiteral(overflow, 0), Size = Relaxation.Plain });
    }

    private static CodeItem Plain(Opcode opcode, params Operand[] operands) => new(CodeItemKind.Instruction) { Opcode = opcode, Operands = operands, Size = 3 };
}

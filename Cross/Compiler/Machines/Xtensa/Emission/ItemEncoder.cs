using System;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Instruction = DeviceKit.Cross.Machines.Xtensa.Encoding.Instruction;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>Items to bytes, when everything has its address.</summary>
/// <param name="code">The function.</param>
/// <param name="address">Its address.</param>
/// <param name="addressOf">The address of a function.</param>
/// <param name="addressOfLiteral">The address of a word.</param>
internal sealed class ItemEncoder(XtensaCode code, uint address, Func<Symbol, uint> addressOf, Func<CodeLiteral, uint> addressOfLiteral)
{
    private const int A8 = 8;

    /// <summary>Writes all.</summary>
    public void Write(Span<byte> destination)
    {
        foreach (CodeItem item in code.Items)
        {
            int end = Write(item, destination, item.Offset);
            if (end != item.Offset + item.Size)
            {
                throw new InvalidOperationException($"{code.Symbol}: {item.Opcode} has {end - item.Offset} bytes, not {item.Size}");
            }
        }
    }

    private int Write(CodeItem item, Span<byte> destination, int at)
    {
        switch (item.Kind)
        {
            case CodeItemKind.Instruction:
                return Encode(destination, at, item.Opcode, item.Operands);
            case CodeItemKind.Literal:
                return Encode(destination, at, Opcode.L32r, [.. item.Operands, Operand.Target(addressOfLiteral(item.Literal))]);
            case CodeItemKind.Jump:
                return Encode(destination, at, Opcode.J, TargetOf(item));
            case CodeItemKind.Branch:
                return WriteBranch(item, destination, at);
            case CodeItemKind.LoopStart:
                return Encode(destination, at, item.Opcode, [.. item.Operands, Operand.Target(address + (uint)item.Loop!.End)]);
            case CodeItemKind.Call when item.Size == Relaxation.Plain:
                return Encode(destination, at, Opcode.Call8, Operand.Target(addressOf(item.Literal.Symbol!)));
            case CodeItemKind.Call:
                at = Encode(destination, at, Opcode.L32r, Operand.A(A8), Operand.Target(addressOfLiteral(item.Literal)));
                return Encode(destination, at, Opcode.Callx8, Operand.A(A8));
            default:
                return at;
        }
    }

    private int WriteBranch(CodeItem item, Span<byte> destination, int at)
    {
        switch (item.Size)
        {
            case Relaxation.Narrow:
                return Encode(destination, at, item.Opcode == Opcode.Beqz ? Opcode.BeqzN : Opcode.BnezN, [.. item.Operands, TargetOf(item)]);
            case Relaxation.Plain:
                return Encode(destination, at, item.Opcode, [.. item.Operands, TargetOf(item)]);
            default:
                at = Encode(destination, at, BranchInversion.Of(item.Opcode), [.. item.Operands, Operand.Target(address + (uint)at + Relaxation.Long)]);
                return Encode(destination, at, Opcode.J, TargetOf(item));
        }
    }

    private Operand TargetOf(CodeItem item) => Operand.Target(address + (uint)code.OffsetOf(item.Block!));

    private int Encode(Span<byte> destination, int at, Opcode opcode, params Operand[] operands) =>
        at + Encoder.Encode(new Instruction(opcode, operands), address + (uint)at, destination[at..]);
}

using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <summary>
/// Makes <see cref="XtensaPseudo.MoveUnless"/> and <see cref="XtensaPseudo.AddUnless"/>, when registers are allocated, a branch over one instruction: until
/// then they are one instruction each, so that no block is cut for them.
/// </summary>
internal static class PseudoExpansion
{
    private const int FixedOperands = 4;

    /// <summary>Expands the instructions of a function.</summary>
    public static void Run(MachineFunction function)
    {
        for (int i = 0; i < function.Blocks.Count; i++)
        {
            MachineBlock block = function.Blocks[i];
            int place = block.Instructions.FindIndex(IsExpanded);
            if (place >= 0)
            {
                Expand(function, i, place);
            }
        }
    }

    private static bool IsExpanded(MachineInstruction instruction) => instruction.Opcode is (int)XtensaPseudo.MoveUnless or (int)XtensaPseudo.AddUnless;

    private static void Expand(MachineFunction function, int index, int place)
    {
        MachineBlock block = function.Blocks[index];
        MachineInstruction pseudo = block.Instructions[place];
        MachineBlock skipped = AddBlock(function, block, index + 1);
        MachineBlock rest = AddBlock(function, block, index + 2);
        rest.Instructions.AddRange(block.Instructions.GetRange(place + 1, block.Instructions.Count - place - 1));
        block.Instructions.RemoveRange(place, block.Instructions.Count - place);
        foreach (MachineBlock successor in block.Successors)
        {
            successor.Predecessors[successor.Predecessors.IndexOf(block)] = rest;
            rest.Successors.Add(successor);
        }

        block.Successors.Clear();
        var branch = new List<MachineOperand>(pseudo.Operands[FixedOperands..]) { MachineOperand.To(rest) };
        block.Append(new MachineInstruction((int)pseudo.Operands[3].Value, [.. branch]) { Flags = MachineFlags.Terminator, Position = pseudo.Position });
        Jump(block, skipped);
        block.AddSuccessor(rest);
        block.AddSuccessor(skipped);
        skipped.Append(Step(pseudo));
        Jump(skipped, rest);
        skipped.AddSuccessor(rest);
    }

    private static void Jump(MachineBlock from, MachineBlock to) => from.Append(new MachineInstruction(GenericOpcode.Jump, MachineOperand.To(to)));

    private static MachineBlock AddBlock(MachineFunction function, MachineBlock like, int index)
    {
        MachineBlock block = function.AddBlock();
        function.Blocks.RemoveAt(function.Blocks.Count - 1);
        function.Blocks.Insert(index, block);
        block.Region = like.Region;
        block.Frequency = like.Frequency;
        block.LoopDepth = like.LoopDepth;
        block.IsCold = like.IsCold;
        return block;
    }

    private static MachineInstruction Step(MachineInstruction pseudo)
    {
        MachineOperand result = MachineOperand.Define(pseudo.Operands[0].Register);
        MachineOperand value = pseudo.Operands[2];
        bool isNumber = value.Kind == MachineOperandKind.Immediate;
        MachineInstruction made = pseudo.Opcode == (int)XtensaPseudo.AddUnless
            ? new MachineInstruction((int)Opcode.Addi, result, pseudo.Operands[1], value)
            : isNumber ? new MachineInstruction((int)Opcode.Movi, result, value) : new MachineInstruction(GenericOpcode.Move, result, value);
        made.Position = pseudo.Position;
        return made;
    }
}

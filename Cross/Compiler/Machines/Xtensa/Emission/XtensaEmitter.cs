using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>A function on registers of the machine to items of code.</summary>
internal static class XtensaEmitter
{
    /// <summary>Writes a function.</summary>
    /// <param name="function">The function after allocation; its jumps may be changed.</param>
    /// <param name="parent">For a filter: the function whose frame it reads.</param>
    /// <param name="prefersSize">Few bytes count more than few executed instructions.</param>
    public static XtensaCode Emit(MachineFunction function, XtensaCode? parent = null, bool prefersSize = false)
    {
        BlockOrder.ThreadJumps(function);
        List<MachineBlock> order = BlockOrder.Of(function);
        TailDuplication.Run(order, prefersSize);
        BlockOrder.RemoveUnreached(function, order);
        var frame = new FrameLayout(function);
        Dictionary<MachineBlock, CountedLoop> loops = CountedLoops.Find(function, order);
        while (true)
        {
            var writer = new InstructionWriter(function, frame, parent?.Frame);
            Write(writer, order, loops);
            var code = new XtensaCode(function, frame, writer, order);
            List<CodeItem> tooLong = code.Items.FindAll(i => i.Kind == CodeItemKind.LoopStart && Relaxation.IsTooLong(i));
            if (tooLong.Count == 0)
            {
                return code;
            }

            tooLong.ForEach(i => i.Loop!.IsHardware = false);
        }
    }

    private static void Write(InstructionWriter writer, List<MachineBlock> order, Dictionary<MachineBlock, CountedLoop> loops)
    {
        writer.WriteEntry();
        for (int i = 0; i < order.Count; i++)
        {
            MachineBlock block = order[i];
            MachineBlock? next = i + 1 < order.Count ? order[i + 1] : null;
            writer.WriteLabel(block);
            for (int n = 0; n < block.Instructions.Count; n++)
            {
                MachineInstruction instruction = block.Instructions[n];
                if (instruction.Opcode == (int)XtensaPseudo.LoopStart)
                {
                    writer.WriteLoopStart(instruction, loops[block.Successors.First(loops.ContainsKey)]);
                }
                else if (instruction.Opcode == (int)XtensaPseudo.LoopNext)
                {
                    writer.WriteLoopEnd(instruction, loops[instruction.Operands[2].Block]);
                }
                else if (instruction.Generic == GenericOpcode.Jump)
                {
                    WriteJump(writer, instruction.Operands[0].Block, next);
                }
                else if (!IsBranch(instruction))
                {
                    writer.Write(block, instruction);
                }
                else if (IsInverted(block, n, next))
                {
                    writer.WriteBranch(instruction, BranchInversion.Of((Opcode)instruction.Opcode), block.Instructions[n + 1].Operands[0].Block);
                    WriteJump(writer, TargetOf(instruction), next);
                    break;
                }
                else
                {
                    writer.WriteBranch(instruction, (Opcode)instruction.Opcode, TargetOf(instruction));
                }
            }
        }
    }

    private static void WriteJump(InstructionWriter writer, MachineBlock target, MachineBlock? next)
    {
        if (target != next)
        {
            writer.WriteJump(target);
        }
    }

    /// <summary>A branch to the next block before a jump elsewhere; or one before a jump that is executed more often than the branch is taken.</summary>
    private static bool IsInverted(MachineBlock block, int branch, MachineBlock? next)
    {
        if (branch + 2 != block.Instructions.Count || block.Instructions[^1].Generic != GenericOpcode.Jump)
        {
            return false;
        }

        MachineBlock taken = TargetOf(block.Instructions[branch]), otherwise = block.Instructions[^1].Operands[0].Block;
        return taken == next || (otherwise != next && otherwise.Frequency > taken.Frequency);
    }

    private static MachineBlock TargetOf(MachineInstruction branch) => branch.Operands.First(o => o.Kind == MachineOperandKind.Block).Block;

    private static bool IsBranch(MachineInstruction instruction) => instruction.Opcode is >= 0 and < (int)XtensaPseudo.LoopStart
        && (InstructionSet.Lx6[(Opcode)instruction.Opcode].Flags & InstructionFlags.Branch) != 0;
}

using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>
/// Finds the counted loops of a function, and which of them LOOP can do (Xtensa ISA Reference Manual 4.3.2): its header follows the start, its end comes
/// after it, and nothing in it uses the loop registers: no call that comes back, no other counted loop, no landing pad, since a trap sets LCOUNT to 0.
/// </summary>
internal static class CountedLoops
{
    /// <summary>The loops by their headers.</summary>
    public static Dictionary<MachineBlock, CountedLoop> Find(MachineFunction function, List<MachineBlock> order)
    {
        var loops = new Dictionary<MachineBlock, CountedLoop>();
        foreach (MachineBlock end in order)
        {
            foreach (MachineInstruction instruction in end.Instructions)
            {
                if (instruction.Opcode == (int)XtensaPseudo.LoopNext)
                {
                    MachineBlock header = instruction.Operands[2].Block;
                    loops[header] = new CountedLoop(header) { IsHardware = IsSuitable(function, order, header, end) };
                }
            }
        }

        return loops;
    }

    private static bool IsSuitable(MachineFunction function, List<MachineBlock> order, MachineBlock header, MachineBlock end)
    {
        int first = order.IndexOf(header);
        MachineBlock? before = first > 0 ? order[first - 1] : null;
        if (before is null || order.IndexOf(end) < first || !StartsAtEnd(before, header))
        {
            return false;
        }

        var body = new HashSet<MachineBlock> { header };
        var work = new Stack<MachineBlock>();
        work.Push(end);
        while (work.TryPop(out MachineBlock? block))
        {
            if (body.Add(block))
            {
                block.Predecessors.ForEach(work.Push);
            }
        }

        return !body.Any(b => function.Regions.Exists(r => r.LandingPad == b))
            && !body.SelectMany(b => b.Instructions).Any(i => i.IsCall || i.Opcode == (int)XtensaPseudo.LoopStart);
    }

    /// <summary>Whether the loop's start is the last thing before its header.</summary>
    private static bool StartsAtEnd(MachineBlock block, MachineBlock header)
    {
        int last = block.Instructions.Count - 1;
        if (last >= 0 && block.Instructions[last].Generic == GenericOpcode.Jump && block.Instructions[last].Operands[0].Block == header)
        {
            last--;
        }

        return last >= 0 && block.Instructions[last].Opcode == (int)XtensaPseudo.LoopStart;
    }
}

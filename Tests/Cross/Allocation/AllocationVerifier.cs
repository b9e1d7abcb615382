using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Tests.Allocation;

/// <summary>
/// Checks an allocation without executing it: follows which virtual registers each register of the machine and each spill slot holds, and finds every operand that reads a
/// place that does not hold its register on some way. Moves of the function are marked before allocation, since they may become anything.
/// </summary>
internal sealed class AllocationVerifier
{
    private const int Marker = 0x7FFF;

    private readonly MachineFunction _function;
    private readonly Dictionary<MachineInstruction, MachineOperand[]> _operands = [];
    private readonly Dictionary<MachineInstruction, List<(Register To, object From)>> _marks = [];
    private readonly Dictionary<(GenericOpcode, MachineOperand), HashSet<object>> _constants = [];
    private readonly Dictionary<MachineBlock, Dictionary<object, HashSet<object>>> _atStart = [];
    private readonly List<string> _faults = [];

    /// <summary>Marks a function without phis and ties.</summary>
    public AllocationVerifier(MachineFunction function)
    {
        _function = function;
        foreach (MachineBlock block in function.Blocks)
        {
            for (int i = 0; i < block.Instructions.Count; i++)
            {
                MachineInstruction instruction = block.Instructions[i];
                MachineOperand[] operands = instruction.Operands;
                if (instruction.Generic is GenericOpcode.Move or GenericOpcode.ParallelMove)
                {
                    var mark = new MachineInstruction(Marker);
                    _marks.Add(mark, [.. Enumerable.Range(0, operands.Length / 2).Select(n => (operands[2 * n].Register, (object)operands[(2 * n) + 1].Register))]);
                    block.Instructions.Insert(++i, mark);
                }
                else if (instruction.Generic is GenericOpcode.Constant or GenericOpcode.FrameAddress)
                {
                    ValuesOf(instruction).Add(operands[0].Register);
                }
                else
                {
                    _operands.Add(instruction, [.. operands]);
                }
            }
        }
    }

    /// <summary>What is wrong after allocation.</summary>
    public IReadOnlyList<string> Check()
    {
        var work = new Queue<MachineBlock>();
        _atStart[_function.Blocks[0]] = [];
        work.Enqueue(_function.Blocks[0]);
        while (work.TryDequeue(out MachineBlock? block))
        {
            Walk(block, Copy(_atStart[block]), work, null);
        }

        foreach ((MachineBlock block, Dictionary<object, HashSet<object>> start) in _atStart)
        {
            Walk(block, Copy(start), null, _faults);
        }

        return _faults;
    }

    private HashSet<object> ValuesOf(MachineInstruction constant)
    {
        (GenericOpcode, MachineOperand) key = (constant.Generic, constant.Operands[1]);
        return _constants.TryGetValue(key, out HashSet<object>? values) ? values : _constants[key] = [];
    }

    private void Walk(MachineBlock block, Dictionary<object, HashSet<object>> state, Queue<MachineBlock>? work, List<string>? faults)
    {
        foreach (MachineInstruction instruction in block.Instructions)
        {
            if (instruction.MayThrow && work is not null)
            {
                Throw(block, state, work);
            }

            if (_marks.TryGetValue(instruction, out List<(Register To, object From)>? moves))
            {
                Rename(state, moves);
            }
            else
            {
                Step(block, instruction, state, faults);
            }
        }

        foreach (MachineBlock successor in work is null ? [] : block.Successors.Where(s => s.Instructions[0].Generic != GenericOpcode.LandingPad))
        {
            Merge(successor, state, work!);
        }
    }

    private void Step(MachineBlock block, MachineInstruction instruction, Dictionary<object, HashSet<object>> state, List<string>? faults)
    {
        MachineOperand[] now = instruction.Operands;
        switch (instruction.Generic)
        {
            case GenericOpcode.Move:
                state[now[0].Register] = [.. state.GetValueOrDefault(now[1].Register, [])];
                return;
            case GenericOpcode.Spill:
                state[now[1].Slot] = [.. state.GetValueOrDefault(now[0].Register, [])];
                return;
            case GenericOpcode.Reload:
                state[now[0].Register] = [.. state.GetValueOrDefault(now[1].Slot, [])];
                return;
            case GenericOpcode.Constant or GenericOpcode.FrameAddress:
                state[now[0].Register] = [.. ValuesOf(instruction)];
                return;
        }

        MachineOperand[] before = _operands[instruction];
        for (int i = 0; i < now.Length; i++)
        {
            if (now[i].IsUse && !state.GetValueOrDefault(now[i].Register, []).Contains(before[i].Register))
            {
                faults?.Add($"{block}: {instruction} reads {now[i].Register}, which does not hold {before[i].Register}");
            }
        }

        Lose(state, instruction.Clobbers);
        for (int i = 0; i < now.Length; i++)
        {
            if (now[i].IsDefinition)
            {
                foreach (HashSet<object> held in state.Values)
                {
                    held.Remove(before[i].Register);
                }

                state[now[i].Register] = [before[i].Register];
            }
        }
    }

    private static void Rename(Dictionary<object, HashSet<object>> state, List<(Register To, object From)> moves)
    {
        foreach (object place in state.Keys.ToArray())
        {
            HashSet<object> held = state[place], renamed = [.. held];
            moves.ForEach(m => renamed.Remove(m.To));
            renamed.UnionWith(moves.Where(m => held.Contains(m.From)).Select(m => (object)m.To));
            state[place] = renamed;
        }
    }

    private void Throw(MachineBlock block, Dictionary<object, HashSet<object>> state, Queue<MachineBlock> work)
    {
        for (MachineRegion? region = block.Region; region is not null; region = region.Parent)
        {
            Dictionary<object, HashSet<object>> thrown = Copy(state);
            Lose(thrown, region.LandingPad.Instructions[0].Clobbers);
            Merge(region.LandingPad, thrown, work);
        }
    }

    private static void Lose(Dictionary<object, HashSet<object>> state, RegisterSet registers)
    {
        foreach (Register register in registers.Registers)
        {
            state.Remove(register);
        }
    }

    private void Merge(MachineBlock target, Dictionary<object, HashSet<object>> state, Queue<MachineBlock> work)
    {
        if (!_atStart.TryGetValue(target, out Dictionary<object, HashSet<object>>? known))
        {
            _atStart[target] = Copy(state);
            work.Enqueue(target);
            return;
        }

        bool changed = false;
        foreach (object place in known.Keys.ToArray())
        {
            int count = known[place].Count;
            known[place].IntersectWith(state.GetValueOrDefault(place, []));
            changed |= known[place].Count != count;
        }

        if (changed)
        {
            work.Enqueue(target);
        }
    }

    private static Dictionary<object, HashSet<object>> Copy(Dictionary<object, HashSet<object>> state) => state.ToDictionary(p => p.Key, p => new HashSet<object>(p.Value));
}

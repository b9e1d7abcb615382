using System;
using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>
/// Replaces phis by parallel moves at the ends of the predecessors, and operands that are tied to another by a move before the instruction. Edges from
/// blocks that go elsewhere too get a block of their own first, so that the moves disturb nobody.
/// </summary>
internal sealed class PhiRemoval
{
    private readonly MachineFunction _function;
    private readonly Dictionary<MachineBlock, List<MachineBlock>> _edgesBefore = [];

    private PhiRemoval(MachineFunction function) => _function = function;

    /// <summary>Rewrites a function.</summary>
    public static void Run(MachineFunction function)
    {
        var removal = new PhiRemoval(function);
        foreach (MachineBlock block in function.Blocks.ToArray())
        {
            removal.RemovePhis(block);
            UntieOperands(block);
        }

        removal.PlaceEdges();
    }

    private static void UntieOperands(MachineBlock block)
    {
        List<MachineInstruction> instructions = block.Instructions;
        for (int i = 0; i < instructions.Count; i++)
        {
            MachineOperand[] operands = instructions[i].Operands;
            for (int n = 0; n < operands.Length; n++)
            {
                if (operands[n].Tie == 0)
                {
                    continue;
                }

                int tied = operands[n].Tie - 1;
                if (operands[tied].Register != operands[n].Register)
                {
                    MachineOperand source = operands[tied];
                    operands[tied] = MachineOperand.Use(operands[n].Register);
                    instructions.Insert(i++, new MachineInstruction(GenericOpcode.Move, MachineOperand.Define(operands[n].Register), source) { Position = instructions[i - 1].Position });
                }
            }
        }
    }

    private void RemovePhis(MachineBlock block)
    {
        int count = 0;
        while (count < block.Instructions.Count && block.Instructions[count].Generic == GenericOpcode.Phi)
        {
            count++;
        }

        if (count == 0)
        {
            return;
        }

        for (int p = 0; p < block.Predecessors.Count; p++)
        {
            MachineBlock end = block.Predecessors[p];
            end = end.Successors.Count == 1 || GoesBackTo(end, block) ? end : SplitEdge(end, block);
            var moves = new List<MachineOperand>();
            for (int i = 0; i < count; i++)
            {
                MachineOperand[] phi = block.Instructions[i].Operands;
                if (phi[0].Register != phi[p + 1].Register)
                {
                    moves.Add(MachineOperand.Define(phi[0].Register));
                    moves.Add(MachineOperand.Use(phi[p + 1].Register));
                }
            }

            if (moves.Count > 0)
            {
                end.Instructions.Insert(end.FirstTerminator(), new MachineInstruction(GenericOpcode.ParallelMove, [.. moves]));
            }
        }

        block.Instructions.RemoveRange(0, count);
    }

    private static bool GoesBackTo(MachineBlock end, MachineBlock header) =>
        end.Instructions.Exists(i => (i.Flags & MachineFlags.Loop) != 0 && Array.Exists(i.Operands, o => o.Kind == MachineOperandKind.Block && o.Block == header));

    private MachineBlock SplitEdge(MachineBlock from, MachineBlock to)
    {
        MachineBlock edge = _function.AddBlock();
        _function.Blocks.RemoveAt(_function.Blocks.Count - 1);
        edge.Region = to.Region;
        edge.IsCold = to.IsCold || from.IsCold;
        from.Successors[from.Successors.IndexOf(to)] = edge;
        edge.Predecessors.Add(from);
        to.Predecessors[to.Predecessors.IndexOf(from)] = edge;
        edge.Successors.Add(to);
        edge.Append(new MachineInstruction(GenericOpcode.Jump, MachineOperand.To(to)));
        foreach (MachineInstruction instruction in from.Instructions[from.FirstTerminator()..])
        {
            for (int i = 0; i < instruction.Operands.Length; i++)
            {
                if (instruction.Operands[i].Kind == MachineOperandKind.Block && instruction.Operands[i].Block == to)
                {
                    instruction.Operands[i] = MachineOperand.To(edge);
                }
                else if (instruction.Operands[i].Kind == MachineOperandKind.JumpTable)
                {
                    instruction.Operands[i].Table.Replace(to, edge);
                }
            }
        }

        if (!_edgesBefore.TryGetValue(to, out List<MachineBlock>? edges))
        {
            _edgesBefore.Add(to, edges = []);
        }

        edges.Add(edge);
        return edge;
    }

    private void PlaceEdges()
    {
        if (_edgesBefore.Count == 0)
        {
            return;
        }

        var blocks = new List<MachineBlock>(_function.Blocks.Count + _edgesBefore.Count);
        foreach (MachineBlock block in _function.Blocks)
        {
            if (_edgesBefore.TryGetValue(block, out List<MachineBlock>? edges))
            {
                blocks.AddRange(edges);
            }

            blocks.Add(block);
        }

        _function.Blocks.Clear();
        _function.Blocks.AddRange(blocks);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil.Cil;

namespace DeviceKit.Cross.Importing;

/// <summary>
/// Which variables are live where an exception enters handlers: a stretch-wise backward analysis on IL. The end of a finally handler goes nowhere, for there
/// the exception goes on, to handlers around it; the normal way out has its edge from the leave instruction.
/// </summary>
internal sealed class VariableFlow
{
    private readonly List<FlowStretch> _stretches = [];
    private readonly Dictionary<int, FlowStretch> _starts = [];
    private readonly CodeRangeTree _ranges;

    /// <summary>Analyses a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="ranges">Its protected blocks.</param>
    /// <param name="use">The number of the variable that an instruction names and whether it writes all of it; -1 where it names none.</param>
    public VariableFlow(MethodBody body, CodeRangeTree ranges, Func<Instruction, (int Variable, bool IsWrite)> use)
    {
        _ranges = ranges;
        Split(body);
        foreach (FlowStretch stretch in _stretches)
        {
            foreach (Instruction instruction in stretch.Instructions)
            {
                (int variable, bool isWrite) = use(instruction);
                if (variable >= 0 && !stretch.Written.Contains(variable))
                {
                    (isWrite ? stretch.Written : stretch.Live).Add(variable);
                }
            }

            AddSuccessors(stretch);
        }

        Solve();
    }

    /// <summary>The variables whose value may be read from an instruction on, which begins a handler or filter.</summary>
    public IReadOnlySet<int> LiveAt(int offset) => _starts[offset].Live;

    private void Split(MethodBody body)
    {
        var starts = new HashSet<int>();
        foreach (Instruction instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case Instruction target:
                    starts.Add(target.Offset);
                    break;
                case Instruction[] targets:
                    starts.UnionWith(targets.Where(target => target is not null).Select(target => target.Offset));
                    break;
            }
        }

        foreach (CodeRange range in _ranges.All)
        {
            starts.Add(range.Start);
            starts.Add(range.End);
        }

        FlowStretch? current = null;
        foreach (Instruction instruction in body.Instructions)
        {
            if (current is null || starts.Contains(instruction.Offset))
            {
                current = new FlowStretch();
                _stretches.Add(current);
                _starts.Add(instruction.Offset, current);
            }

            current.Instructions.Add(instruction);
            current = instruction.OpCode.FlowControl is FlowControl.Next or FlowControl.Call or FlowControl.Meta or FlowControl.Break ? current : null;
        }
    }

    private void AddSuccessors(FlowStretch stretch)
    {
        Instruction last = stretch.Instructions[^1];
        foreach (CodeRange block in _ranges.ProtectedBlocks.Where(block => block.Contains(last.Offset)))
        {
            foreach (CodeRange handler in block.Handlers.Concat(block.Filters.OfType<CodeRange>()))
            {
                Add(stretch.Raised, handler.Start);
            }
        }

        switch (last.Operand)
        {
            case Instruction target:
                Add(stretch.Successors, target.Offset);
                break;
            case Instruction[] targets:
                foreach (Instruction target in targets.Where(target => target is not null))
                {
                    Add(stretch.Successors, target.Offset);
                }

                break;
        }

        switch (last.OpCode.Code)
        {
            case Code.Leave or Code.Leave_S:
                AddFinallyHandlers(stretch, last);
                break;
            case Code.Endfilter:
                AddHandlerOfFilter(stretch, last.Offset);
                break;
            default:
                if (last.OpCode.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw) && last.Next is not null)
                {
                    Add(stretch.Successors, last.Next.Offset);
                }

                break;
        }
    }

    /// <summary>A leave passes the finally handlers of the blocks that it leaves. They need no edge to its target: it has one itself.</summary>
    private void AddFinallyHandlers(FlowStretch stretch, Instruction leave)
    {
        foreach (CodeRange block in _ranges.ProtectedBlocks.Where(block => block.HasFinally && block.Contains(leave.Offset)))
        {
            if (leave.Operand is Instruction target && !block.Contains(target.Offset))
            {
                Add(stretch.Successors, block.Handlers[0].Start);
            }
        }
    }

    private void AddHandlerOfFilter(FlowStretch stretch, int offset)
    {
        foreach (CodeRange block in _ranges.ProtectedBlocks)
        {
            for (int i = 0; i < block.Handlers.Count; i++)
            {
                if (block.Filters[i]?.Contains(offset) == true)
                {
                    Add(stretch.Successors, block.Handlers[i].Start);
                }
            }
        }
    }

    private void Add(List<FlowStretch> edges, int offset)
    {
        if (_starts.TryGetValue(offset, out FlowStretch? target))
        {
            edges.Add(target);
        }
    }

    private void Solve()
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int i = _stretches.Count - 1; i >= 0; i--)
            {
                FlowStretch stretch = _stretches[i];
                int before = stretch.Live.Count;
                foreach (FlowStretch successor in stretch.Successors)
                {
                    foreach (int variable in successor.Live)
                    {
                        if (!stretch.Written.Contains(variable))
                        {
                            stretch.Live.Add(variable);
                        }
                    }
                }

                foreach (FlowStretch handler in stretch.Raised)
                {
                    stretch.Live.UnionWith(handler.Live); // A throw may come before what is written.
                }

                changed |= stretch.Live.Count != before;
            }
        }
    }
}

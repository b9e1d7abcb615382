using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Selection.Counting;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <summary>
/// Chooses instructions for a lowered function, from the last to the first of each block and users before what they use: a user takes as much of the tree
/// of its operands as an instruction can do, and what no instruction asks for a register of is not made at all.
/// </summary>
internal sealed partial class XtensaSelector
{
    private readonly Function _function;
    private readonly SelectionOptions _options;
    private readonly MachineFunction _machine;
    private readonly MachineBlock[] _blocks;
    private readonly Register?[] _registers;
    private readonly List<List<MachineInstruction>> _groups = [];
    private List<MachineInstruction> _group = [];
    private SourcePosition? _position;
    private Block _block = null!;

    private XtensaSelector(Function function, SelectionOptions options)
    {
        _function = function;
        _options = options;
        _registers = new Register?[function.Number()];
        _machine = new MachineFunction(function.Symbol)
        {
            Parent = function.Parent?.Symbol,
            HasDynamicFrame = function.Blocks.Any(b => b.Instructions.Any(i => i.Operation == Operation.StackAllocate)),
        };
        _blocks = new MachineBlock[function.Blocks.Count];
        _hoisted = new Dictionary<ConstantKey, Register>[function.Blocks.Count];
    }

    /// <summary>Chooses instructions for a function.</summary>
    /// <param name="function">A function of words; its critical edges are split, and it is numbered anew.</param>
    /// <param name="options">For which core.</param>
    public static MachineFunction Select(Function function, SelectionOptions options)
    {
        // Cleaning after lowering may have put critical edges together again.
        IReadOnlyList<Block> order = ReachableBlocks.InReversePostorder(function);
        SetBlocks(function, order);
        CriticalEdges.Split(function);
        IReadOnlyList<CountedLoop> loops = options.HasLoops ? LoopCounting.Run(function) : [];
        order = ReachableBlocks.InReversePostorder(function);
        SetBlocks(function, order);
        var selector = new XtensaSelector(function, options);
        selector.TakeLoops(loops);
        selector.MakeBlocks();
        selector.FindTraps();
        selector.FindHomes();
        selector.AskForPhiOperands();
        for (int i = order.Count - 1; i >= 0; i--)
        {
            selector.Select(order[i]);
        }

        return selector._machine;
    }

    /// <summary>The blocks that are reached, in an order in which values are made before they are used; cold ones last.</summary>
    private static void SetBlocks(Function function, IReadOnlyList<Block> order)
    {
        function.Blocks.Clear();
        function.Blocks.AddRange(order.Where(block => !block.IsCold));
        function.Blocks.AddRange(order.Where(block => block.IsCold));
    }

    private void MakeBlocks()
    {
        foreach (Block block in _function.Blocks)
        {
            MachineBlock made = _machine.AddBlock();
            made.IsCold = block.IsCold;
            _blocks[block.Id] = made;
        }

        foreach (Block block in _function.Blocks)
        {
            foreach (Block successor in block.Successors)
            {
                _blocks[block.Id].Successors.Add(_blocks[successor.Id]);
            }

            foreach (Block predecessor in block.Predecessors)
            {
                _blocks[block.Id].Predecessors.Add(_blocks[predecessor.Id]);
            }
        }

        var regions = new Dictionary<Region, MachineRegion>();
        foreach (Region region in _function.Regions)
        {
            // A region without a way in is gone, and so is its landing pad.
            if (region.LandingPad.Predecessors.Count > 0)
            {
                var made = new MachineRegion(ParentOf(region, regions), _blocks[region.LandingPad.Id], region.Clauses);
                regions.Add(region, made);
                _machine.Regions.Add(made);
            }
        }

        foreach (Block block in _function.Blocks)
        {
            _blocks[block.Id].Region = block.Region is null ? null : regions[block.Region];
        }

        foreach (Slot slot in _function.Slots)
        {
            _slots.Add(slot, _machine.AddSlot(FrameSlotKind.Local, slot.Size, slot.Alignment, slot));
        }
    }

    private static MachineRegion? ParentOf(Region region, Dictionary<Region, MachineRegion> regions) =>
        region.Parent is not null && regions.TryGetValue(region.Parent, out MachineRegion? parent) ? parent : null;

    private void Select(Block block)
    {
        _block = block;
        _groups.Clear();
        for (Instruction? instruction = block.Last; instruction is not null; instruction = instruction.Previous)
        {
            if (IsWanted(instruction))
            {
                if (IsCall(instruction))
                {
                    PlaceConstants();
                }

                BeginGroup(instruction.Position);
                Select(instruction);
                if (IsCall(instruction))
                {
                    PlaceConstants();
                }
            }

            if (ReferenceEquals(instruction, block.Last))
            {
                BeginGroup(null);
                MakePhiConstants(block);
            }
        }

        PlaceConstants();
        MachineBlock made = _blocks[block.Id];
        AddPhis(block, made);
        AddArrivals(block, made);
        for (int i = _groups.Count - 1; i >= 0; i--)
        {
            made.Instructions.AddRange(_groups[i]);
            if (i == 1)
            {
                AddHoisted(block, made);
            }
        }

        if (_groups.Count < 2)
        {
            throw new InvalidOperationException($"{_function.Symbol}: {block} has no terminator.");
        }

        RepeatedShiftAmounts.Remove(made);
    }

    private void BeginGroup(SourcePosition? position)
    {
        _group = [];
        _groups.Add(_group);
        _position = position;
    }

    private void AddPhis(Block block, MachineBlock made)
    {
        foreach (Instruction phi in block.Phis)
        {
            if (_registers[phi.Id] is not { } register)
            {
                continue;
            }

            var operands = new MachineOperand[phi.Operands.Count + 1];
            operands[0] = MachineOperand.Define(register);
            for (int i = 0; i < phi.Operands.Count; i++)
            {
                operands[i + 1] = MachineOperand.Use(_phiConstants.TryGetValue((phi, i), out Register constant) ? constant : RegisterOf(phi.Operands[i]));
            }

            made.Append(new MachineInstruction(GenericOpcode.Phi, operands) { Position = phi.Position });
        }
    }

    /// <summary>Whether an instruction is selected where it stands: it does something, or its value is wanted in a register.</summary>
    private bool IsWanted(Instruction instruction) => instruction.Operation switch
    {
        Operation.Phi or Operation.Parameter or Operation.Result or Operation.LandingValue => false,
        Operation.Constant or Operation.SymbolAddress or Operation.SlotAddress => false,
        Operation.NullCheck => !_doneByAccess.Contains(instruction),
        Operation.Load => _registers[instruction.Id] is not null || ((MemoryAccess)instruction.Subject!).IsVolatile || _traps.ContainsKey(instruction),
        Operation.Divide or Operation.DivideUnsigned or Operation.Remainder or Operation.RemainderUnsigned => _registers[instruction.Id] is not null || MayTrap(instruction),
        _ => instruction.Kind == ValueKind.None || IsCall(instruction) || _registers[instruction.Id] is not null,
    };

    private static bool IsCall(Instruction instruction) => instruction.Operation is Operation.Call or Operation.CallIndirect or Operation.CallNative;

    private MachineInstruction Emit(Opcode opcode, params MachineOperand[] operands) => Add(new MachineInstruction((int)opcode, operands));

    private MachineInstruction Emit(XtensaPseudo opcode, params MachineOperand[] operands) => Add(new MachineInstruction((int)opcode, operands));

    private MachineInstruction Emit(GenericOpcode opcode, params MachineOperand[] operands) => Add(new MachineInstruction(opcode, operands));

    private MachineInstruction Add(MachineInstruction instruction)
    {
        instruction.Position = _position;
        _group.Add(instruction);
        return instruction;
    }
}

using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Lowering;

/// <summary>
/// Lowers one function, block by block with dominators first. An operation is replaced where it stands; a 64-bit value stays in its block, beside the pair
/// that stands for it, until all is lowered.
/// </summary>
internal sealed partial class FunctionLowering
{
    private readonly ProgramLowering _program;
    private readonly Function _function;
    private readonly WordSignature _signature;
    private readonly Builder _at = new();
    private readonly Dictionary<Instruction, WordPair> _pairs = [];
    private readonly List<Instruction> _replaced = [];
    private readonly List<Instruction> _widePhis = [];
    private readonly List<Block> _order = [];
    private readonly List<Block> _cold = [];

    /// <summary>Prepares to lower a function.</summary>
    public FunctionLowering(ProgramLowering program, Function function)
    {
        _program = program;
        _function = function;
        _signature = program.SignatureOf(function.Symbol);
    }

    private IProgramLayout Layout => _program.Layout;

    private MachineTraits Traits => _program.Traits;

    /// <summary>Lowers it.</summary>
    public void Run()
    {
        foreach (Region region in _function.Regions)
        {
            for (int i = 0; i < region.Clauses.Count; i++)
            {
                if (region.Clauses[i].Subject is TypeInstance type)
                {
                    region.Clauses[i] = region.Clauses[i] with { Subject = Layout.Descriptor(type) };
                }
            }
        }

        // A branch whose test is taken apart goes to blocks without phis: those of a loop's head are not complete at its end.
        CriticalEdges.Split(_function);
        var instructions = new List<Instruction>();
        foreach (Block block in ReachableBlocks.InReversePostorder(_function))
        {
            Lower(block, instructions);
        }

        FinishPhis();
        RemoveReplaced();
        _function.Blocks.Clear();
        _function.Blocks.AddRange(_order);
        _function.Blocks.AddRange(_cold);
        CriticalEdges.Split(_function);
        _function.Number();
    }

    private void Lower(Block block, List<Instruction> instructions)
    {
        BeginBlock(block);
        instructions.Clear();
        instructions.AddRange(block.Instructions);
        foreach (Instruction instruction in instructions)
        {
            if (!ReferenceEquals(_block, block))
            {
                block.Detach(instruction);
                _block.Append(instruction);
            }

            _at.PlaceBefore(instruction);
            if (!_pairs.ContainsKey(instruction))
            {
                Lower(instruction);
            }
        }
    }

    private void FinishPhis()
    {
        foreach (Instruction phi in _widePhis)
        {
            WordPair words = _pairs[phi];
            foreach (Instruction operand in phi.Operands)
            {
                WordPair value = _pairs[operand];
                words.Low.AddOperand(value.Low);
                words.High.AddOperand(value.High);
            }
        }
    }

    private void RemoveReplaced()
    {
        foreach (Instruction instruction in _replaced)
        {
            instruction.Become(Operation.Undefined, instruction.Kind);
        }

        foreach (Instruction instruction in _replaced)
        {
            instruction.Remove();
        }
    }

    /// <summary>Lets another value of one word stand for an instruction.</summary>
    private static void Replace(Instruction instruction, Instruction value)
    {
        instruction.ReplaceUsesWith(value);
        instruction.Remove();
    }

    /// <summary>Lets a pair stand for an instruction.</summary>
    private void Replace(Instruction instruction, Instruction low, Instruction high)
    {
        _pairs.Add(instruction, new WordPair(instruction.Kind, low, high));
        _replaced.Add(instruction);
    }

    private WordPair Pair(Instruction instruction, int operand) => _pairs[instruction.Operands[operand]];

    private Instruction Word(int value) => _at.Constant(value);

    private Instruction Emit(Operation operation, params System.ReadOnlySpan<Instruction> operands) => _at.Emit(operation, ValueKind.I32, operands);
}

using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Makes the instructions of a rule, right before the one that it rewrites.</summary>
internal sealed class Rewriter
{
    private readonly Builder _builder = new();

    /// <summary>What was made since the list was cleared.</summary>
    public List<Instruction> Made { get; } = [];

    /// <summary>Sets the instruction at hand. What replaces a phi comes behind all phis.</summary>
    public void PlaceBefore(Instruction instruction)
    {
        _builder.Position = instruction.Position;
        _builder.Block = instruction.Block;
        Instruction? place = instruction;
        while (place?.Operation is Operation.Phi or Operation.LandingValue or Operation.Parameter)
        {
            place = place.Next;
        }

        _builder.Before = place;
    }

    /// <summary>A constant.</summary>
    public Instruction Constant(ValueKind kind, long value)
    {
        Instruction constant = _builder.Constant(kind, value);
        Made.Add(constant);
        return constant;
    }

    /// <summary>A 32-bit constant.</summary>
    public Instruction Constant(int value) => Constant(ValueKind.I32, value);

    /// <summary>An operation.</summary>
    public Instruction Emit(Operation operation, ValueKind kind, params System.ReadOnlySpan<Instruction> operands) => Emit(operation, kind, null, 0, operands);

    /// <summary>An operation with a subject and a number.</summary>
    public Instruction Emit(Operation operation, ValueKind kind, object? subject, long immediate, params System.ReadOnlySpan<Instruction> operands)
    {
        Instruction instruction = _builder.Emit(operation, kind, subject, immediate, operands);
        Made.Add(instruction);
        return instruction;
    }

    /// <summary>A comparison.</summary>
    public Instruction Compare(Comparison comparison, Instruction a, Instruction b) => Emit(Operation.Compare, ValueKind.I32, null, (long)comparison, a, b);

    /// <summary>Puts other operands into the instruction at hand, and says that it changed.</summary>
    public static Instruction Change(Instruction instruction, Operation operation, params System.ReadOnlySpan<Instruction> operands)
    {
        instruction.Become(operation, instruction.Kind, operands);
        return instruction;
    }
}

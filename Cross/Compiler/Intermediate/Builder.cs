using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate;

/// <summary>Appends instructions to a block, or puts them before one.</summary>
internal sealed class Builder
{
    /// <summary>The block at hand.</summary>
    public Block? Block { get; set; }

    /// <summary>The instruction before which to insert; null appends.</summary>
    public Instruction? Before { get; set; }

    /// <summary>The position that new instructions get.</summary>
    public SourcePosition? Position { get; set; }

    /// <summary>Sets the place to right before an instruction, with its position.</summary>
    public void PlaceBefore(Instruction instruction)
    {
        Block = instruction.Block;
        Before = instruction;
        Position = instruction.Position;
    }

    /// <summary>Sets the place to the end of a block.</summary>
    public void PlaceAtEnd(Block block)
    {
        Block = block;
        Before = null;
    }

    /// <summary>Makes an instruction at the place.</summary>
    public Instruction Emit(Operation operation, ValueKind kind, object? subject, long immediate, params ReadOnlySpan<Instruction> operands)
    {
        var instruction = new Instruction(operation, kind, operands) { Subject = subject, Immediate = immediate, Position = Position };
        return Block!.Insert(instruction, Before);
    }

    /// <summary>An operation with operands only.</summary>
    public Instruction Emit(Operation operation, ValueKind kind, params ReadOnlySpan<Instruction> operands) => Emit(operation, kind, null, 0, operands);

    /// <summary>A constant; floating point as its bits.</summary>
    public Instruction Constant(ValueKind kind, long value) => Emit(Operation.Constant, kind, null, value);

    /// <summary>A 32-bit constant.</summary>
    public Instruction Constant(int value) => Constant(ValueKind.I32, value);

    /// <summary>Null.</summary>
    public Instruction Null() => Constant(ValueKind.Reference, 0);

    /// <summary>a compared with b.</summary>
    public Instruction Compare(Comparison comparison, Instruction a, Instruction b) => Emit(Operation.Compare, ValueKind.I32, null, (long)comparison, a, b);

    /// <summary>Memory at an address plus an offset in bytes.</summary>
    public Instruction Load(MemoryAccess access, Instruction address, int offset = 0) => Emit(Operation.Load, access.Kind, access, offset, address);

    /// <summary>Writes memory at an address plus an offset in bytes.</summary>
    public Instruction Store(MemoryAccess access, Instruction address, Instruction value, int offset = 0) =>
        Emit(Operation.Store, ValueKind.None, access, offset, address, value);

    /// <summary>The address of a slot plus an offset in bytes.</summary>
    public Instruction Address(Slot slot, int offset = 0) => Emit(Operation.SlotAddress, ValueKind.Pointer, slot, offset);

    /// <summary>Calls a function. One result is the value of the call; of several, see <see cref="Results"/>.</summary>
    public Instruction Call(FunctionSymbol function, params ReadOnlySpan<Instruction> arguments) =>
        Emit(Operation.Call, KindOf(function.Signature), function, 0, arguments);

    /// <summary>The results of a call, in order.</summary>
    public IReadOnlyList<Instruction> Results(Instruction call, Signature signature)
    {
        if (signature.Results.Count < 2)
        {
            return signature.Results.Count == 0 ? [] : [call];
        }

        var results = new Instruction[signature.Results.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = Emit(Operation.Result, signature.Results[i], null, i, call);
        }

        return results;
    }

    /// <summary>Ends the block at hand with a jump.</summary>
    public void Jump(Block target) => End(Operation.Jump, [], [target]);

    /// <summary>Ends the block at hand with a branch.</summary>
    public void Branch(Instruction condition, Block then, Block otherwise) => End(Operation.Branch, [condition], [then, otherwise]);

    /// <summary>Ends the block at hand.</summary>
    public Instruction End(Operation operation, ReadOnlySpan<Instruction> operands, ReadOnlySpan<Block> successors)
    {
        Instruction end = Emit(operation, ValueKind.None, operands);
        foreach (Block successor in successors)
        {
            Block!.AddSuccessor(successor);
        }

        return end;
    }

    /// <summary>The kind of a call's own value.</summary>
    public static ValueKind KindOf(Signature signature) => signature.Results.Count == 1 ? signature.Results[0] : ValueKind.None;
}

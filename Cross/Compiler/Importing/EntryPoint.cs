using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using CilInstruction = Mono.Cecil.Cil.Instruction;

namespace DeviceKit.Cross.Importing;

/// <summary>A place in a copy of IL where control arrives.</summary>
/// <param name="block">The block that begins there.</param>
/// <param name="copy">The copy.</param>
/// <param name="start">The instruction; null where the block enters a protected region and is complete.</param>
internal sealed class EntryPoint(Block block, CodeCopy copy, CilInstruction? start)
{
    /// <summary>The block that begins there.</summary>
    public Block Block { get; } = block;

    /// <summary>The copy.</summary>
    public CodeCopy Copy { get; } = copy;

    /// <summary>The instruction.</summary>
    public CilInstruction? Start { get; } = start;

    /// <summary>Variables that carry the evaluation stack there, the bottom first. Null until something goes there.</summary>
    public IReadOnlyList<StackSlot>? Stack { get; set; }
}

using System;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Sealing;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>Uses what is initialised before the program starts: checks of classes go, and loads of static fields that do not change become constants.</summary>
/// <param name="state">What is initialised.</param>
/// <param name="facts">Which static fields do not change.</param>
internal sealed class InitialStateFolding(InitialState state, IProgramFacts facts)
{
    /// <summary>Folds what can be folded in a function.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Run(Function function)
    {
        bool changed = false;
        foreach (Instruction instruction in function.Blocks.SelectMany(block => block.Instructions))
        {
            if (instruction.Operation == Operation.InitializeClass && state.Contains((TypeInstance)instruction.Subject!))
            {
                instruction.Remove();
                changed = true;
            }
            else if (instruction is { Operation: Operation.Load, Subject: MemoryAccess access } && instruction.Operands[0] is { Operation: Operation.StaticAddress, Subject: FieldInstance field })
            {
                changed |= IsFixed(field) && Fold(instruction, access, field);
            }
        }

        return changed;
    }

    private bool IsFixed(FieldInstance field) =>
        field.Definition.InitialValue.Length == 0 && facts.IsConstant(field) && (state.Contains(field.Owner) || field.Owner.StaticConstructor is null);

    private bool Fold(Instruction load, MemoryAccess access, FieldInstance field)
    {
        int offset = (int)load.Immediate;
        if (offset < 0 || offset + access.Size > field.Type.Size)
        {
            return false;
        }

        FrozenValue value = state.ValueOf(field) ?? new FrozenValue(new byte[field.Type.Size], []);
        if (value.Words.FirstOrDefault(word => word.Offset < offset + access.Size && word.Offset + 4 > offset) is { } word)
        {
            return FoldAddress(load, access, offset, word);
        }

        load.Become(Operation.Constant, load.Kind);
        load.Subject = null;
        load.Immediate = Read(access.Format, value.Contents.AsSpan(offset, access.Size));
        return true;
    }

    private static bool FoldAddress(Instruction load, MemoryAccess access, int offset, FrozenWord word)
    {
        if (access.Format != MemoryFormat.Reference || word.Offset != offset)
        {
            return false;
        }

        (Operation operation, object? subject) = word.Target switch
        {
            FrozenObject { Text: { } text } => (Operation.StringLiteral, (object)text),
            TypeInstance type => (Operation.TypeObject, type),
            _ => (Operation.Load, null),
        };
        if (subject is null)
        {
            return false;
        }

        load.Become(operation, ValueKind.Reference);
        load.Subject = subject;
        load.Immediate = 0;
        return true;
    }

    private static long Read(MemoryFormat format, ReadOnlySpan<byte> bytes) => format switch
    {
        MemoryFormat.Int8 => (sbyte)bytes[0],
        MemoryFormat.UInt8 => bytes[0],
        MemoryFormat.Int16 => BitConverter.ToInt16(bytes),
        MemoryFormat.UInt16 => BitConverter.ToUInt16(bytes),
        MemoryFormat.Int64 or MemoryFormat.Double => BitConverter.ToInt64(bytes),
        _ => BitConverter.ToInt32(bytes),
    };
}

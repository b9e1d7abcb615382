using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>System.Array.Copy for the interpreter, between vectors of one type: the class library's own asks for descriptors and addresses.</summary>
/// <param name="interpreter">Where the arrays are.</param>
internal sealed class ArrayCopying(Interpreter interpreter)
{
    private const string Whole = "Copy(System.Array,System.Array,System.Int32)";
    private const string Part = "Copy(System.Array,System.Int32,System.Array,System.Int32,System.Int32)";

    /// <summary>Puts it in the place of the class library's methods, where they are.</summary>
    public void Define(TypeSystem types)
    {
        Define(types, Whole, arguments => Copy((int)arguments[0], 0, (int)arguments[1], 0, (int)arguments[2]));
        Define(types, Part, arguments => Copy((int)arguments[0], (int)arguments[1], (int)arguments[2], (int)arguments[3], (int)arguments[4]));
    }

    private void Define(TypeSystem types, string name, Action<IReadOnlyList<long>> body)
    {
        if (types.FindKnownMethod("System.Array", name) is { } method)
        {
            interpreter.Define(method.Symbol, arguments =>
            {
                body(arguments);
                return [];
            });
        }
    }

    private void Copy(int from, int start, int to, int place, int count)
    {
        TypeInstance? type = from == 0 || to == 0 ? null : interpreter.Image.TypeOf(from);
        if (type is not { Category: TypeCategory.Vector } || !ReferenceEquals(type, interpreter.Image.TypeOf(to)) || !IsInside(from, start, count) || !IsInside(to, place, count))
        {
            throw new EvaluationException("an array is copied in an unusual way");
        }

        int size = type.Element!.Size;
        Span<byte> source = interpreter.Memory.Span(from + ObjectOffsets.Elements + (start * size), count * size);
        source.CopyTo(interpreter.Memory.Span(to + ObjectOffsets.Elements + (place * size), count * size));
    }

    private bool IsInside(int array, int start, int count) =>
        start >= 0 && count >= 0 && (long)start + count <= interpreter.Memory.Load(MemoryFormat.Int32, array + 4);
}

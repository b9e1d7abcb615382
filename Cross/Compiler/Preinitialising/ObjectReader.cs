using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>Takes objects out of the interpreter's memory.</summary>
/// <param name="interpreter">Where they are.</param>
/// <param name="known">Objects that were put there, by their addresses; those that are taken out are added.</param>
internal sealed class ObjectReader(Interpreter interpreter, Dictionary<int, FrozenObject> known)
{
    private const int LargestTotal = 8192;

    private int _total;

    /// <summary>The value of a static field at an address.</summary>
    public FrozenValue ReadValue(int address, TypeInstance type)
    {
        byte[] contents = interpreter.Memory.Span(address, type.Size).ToArray();
        return new FrozenValue(contents, Words(contents, type.IsReference ? [0] : type.ReferenceOffsets, AddressWords.OfValue(type), isDelegate: false));
    }

    private FrozenObject Read(int address)
    {
        if (known.TryGetValue(address, out FrozenObject? found))
        {
            return found;
        }

        TypeInstance type = interpreter.Image.TypeOf(address);
        if (type.Name == "System.String")
        {
            string text = interpreter.Image.TextOf(address);
            found = new FrozenObject(type) { Text = text };
            known.Add(address, found);
            Count(2 * text.Length);
            return found;
        }

        found = new FrozenObject(type);
        known.Add(address, found);
        (int size, IEnumerable<int> references, IEnumerable<int> natives) = type.Category == TypeCategory.Vector ? OfVector(address, type.Element!)
            : (type.InstanceSize, type.ObjectReferenceOffsets, AddressWords.OfObject(type));
        Count(size);
        byte[] contents = interpreter.Memory.Span(address, size).ToArray();
        contents.AsSpan(0, ObjectOffsets.Header).Clear();
        found.Words = Words(contents, references, natives, type.IsDelegate);
        found.Contents = contents;
        return found;
    }

    private (int Size, IEnumerable<int> References, IEnumerable<int> Natives) OfVector(int address, TypeInstance element)
    {
        int length = (int)interpreter.Memory.Load(MemoryFormat.Int32, address + ObjectOffsets.Length);
        int[] references = element.IsReference ? [0] : [.. element.ReferenceOffsets];
        int[] natives = [.. AddressWords.OfValue(element)];
        IEnumerable<int> Every(int[] offsets) => offsets.Length == 0 ? [] : Enumerable.Range(0, length).SelectMany(i => offsets.Select(offset => ObjectOffsets.Elements + (i * element.Size) + offset));
        return (ObjectOffsets.Elements + (length * element.Size), Every(references), Every(natives));
    }

    private FrozenWord[] Words(byte[] contents, IEnumerable<int> references, IEnumerable<int> natives, bool isDelegate)
    {
        var words = new List<FrozenWord>();
        foreach (int offset in references)
        {
            if (Take(contents, offset) is var address and not 0)
            {
                words.Add(new FrozenWord(offset, interpreter.Image.TypeOfTypeObject(address) is { } type ? type : Read(address)));
            }
        }

        foreach (int offset in natives)
        {
            if (Take(contents, offset) is var address and not 0)
            {
                words.Add(new FrozenWord(offset, isDelegate ? interpreter.Image.FunctionAt(address) : throw new EvaluationException("a native integer or pointer is left")));
            }
        }

        return [.. words.OrderBy(word => word.Offset)];
    }

    private static int Take(byte[] contents, int offset)
    {
        int word = System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(contents.AsSpan(offset));
        contents.AsSpan(offset, ObjectOffsets.Header).Clear();
        return word;
    }

    private void Count(int size)
    {
        _total += size;
        if (_total > LargestTotal)
        {
            throw new EvaluationException($"more than {LargestTotal} bytes of objects are left");
        }
    }
}

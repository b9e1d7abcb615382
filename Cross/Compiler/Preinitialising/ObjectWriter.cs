using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>Puts objects that are there already into the memory of another interpreter.</summary>
/// <param name="interpreter">Where they are put.</param>
/// <param name="known">The objects there, by their addresses.</param>
internal sealed class ObjectWriter(Interpreter interpreter, Dictionary<int, FrozenObject> known)
{
    private readonly Dictionary<FrozenObject, int> _addresses = [];

    /// <summary>Puts a value of a static field at an address.</summary>
    public void WriteValue(int address, FrozenValue value)
    {
        value.Contents.AsSpan().CopyTo(interpreter.Memory.Span(address, value.Contents.Length));
        WriteWords(address, value.Words);
    }

    private int AddressOf(object target) => target switch
    {
        FrozenObject one => Write(one),
        TypeInstance type => interpreter.Image.TypeObject(type),
        _ => interpreter.Image.AddressOf((Symbol)target),
    };

    private int Write(FrozenObject one)
    {
        if (_addresses.TryGetValue(one, out int address))
        {
            return address;
        }

        if (one.Text is { } text)
        {
            address = interpreter.Image.String(text);
        }
        else
        {
            address = interpreter.Memory.Allocate(one.Contents.Length, 8);
            one.Contents.AsSpan().CopyTo(interpreter.Memory.Span(address, one.Contents.Length));
            interpreter.Memory.Store(MemoryFormat.Int32, address, interpreter.Image.Descriptor(one.Type));
        }

        _addresses.Add(one, address);
        known.TryAdd(address, one);
        WriteWords(address, one.Words);
        return address;
    }

    private void WriteWords(int address, IEnumerable<FrozenWord> words)
    {
        foreach (FrozenWord word in words)
        {
            interpreter.Memory.Store(MemoryFormat.Int32, address + word.Offset, AddressOf(word.Target));
        }
    }
}

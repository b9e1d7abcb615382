using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>Where symbols, descriptors and literals are, and what objects are: placed when they are first asked for.</summary>
internal sealed class Image(Memory memory, IObjectModel model)
{
    private const int CodeBase = 0x4000_0000;
    private const int DescriptorSize = 36;

    private readonly Dictionary<Symbol, int> _addresses = [];
    private readonly List<FunctionSymbol> _functions = [];
    private readonly Dictionary<TypeInstance, int> _descriptors = [];
    private readonly Dictionary<int, TypeInstance> _types = [];
    private readonly Dictionary<string, int> _strings = [];
    private readonly Dictionary<TypeInstance, int> _typeObjects = [];
    private readonly Dictionary<int, TypeInstance> _typesOfObjects = [];

    /// <summary>The address of a symbol.</summary>
    public int AddressOf(Symbol symbol)
    {
        if (_addresses.TryGetValue(symbol, out int address))
        {
            return address;
        }

        if (symbol is not DataSymbol data)
        {
            address = CodeBase + (_functions.Count * 4);
            _functions.Add((FunctionSymbol)symbol);
            _addresses.Add(symbol, address);
            return address;
        }

        address = memory.Allocate(data.Size, data.Alignment);
        _addresses.Add(symbol, address);
        data.Contents.AsSpan().CopyTo(memory.Span(address, data.Size));
        foreach (DataRelocation word in data.Relocations)
        {
            memory.Store(MemoryFormat.Int32, address + word.Offset, AddressOf(word.Target) + word.Addend);
        }

        return address;
    }

    /// <summary>The function whose code is at an address.</summary>
    public FunctionSymbol FunctionAt(int address)
    {
        int index = (address - CodeBase) / 4;
        return address >= CodeBase && index < _functions.Count ? _functions[index] : throw new InterpretationException($"No code at 0x{address:X8}.");
    }

    /// <summary>The address of a type's descriptor.</summary>
    public int Descriptor(TypeInstance type)
    {
        if (!_descriptors.TryGetValue(type, out int address))
        {
            address = memory.Allocate(DescriptorSize, 4);
            _descriptors.Add(type, address);
            _types.Add(address, type);
        }

        return address;
    }

    /// <summary>The type of an object.</summary>
    public TypeInstance TypeOf(int reference) =>
        _types.TryGetValue((int)memory.Load(MemoryFormat.Int32, reference), out TypeInstance? type) ? type
            : throw new InterpretationException($"No object at 0x{reference:X8}.");

    /// <summary>A new object.</summary>
    public int NewObject(TypeInstance type) => New(type, model.InstanceSize(type));

    /// <summary>A new vector.</summary>
    public int NewArray(TypeInstance type, int length)
    {
        int reference = New(type, checked(8 + (model.ElementSize(type) * length)));
        memory.Store(MemoryFormat.Int32, reference + 4, length);
        return reference;
    }

    /// <summary>A string.</summary>
    public int String(string text)
    {
        if (!_strings.TryGetValue(text, out int reference))
        {
            reference = New(model.String, 8 + (2 * (text.Length + 1)));
            memory.Store(MemoryFormat.Int32, reference + 4, text.Length);
            for (int i = 0; i < text.Length; i++)
            {
                memory.Store(MemoryFormat.UInt16, reference + 8 + (2 * i), text[i]);
            }

            _strings.Add(text, reference);
        }

        return reference;
    }

    /// <summary>The characters of a string object.</summary>
    public string TextOf(int reference)
    {
        int length = (int)memory.Load(MemoryFormat.Int32, reference + 4);
        return string.Concat(Enumerable.Range(0, length).Select(i => (char)memory.Load(MemoryFormat.UInt16, reference + 8 + (2 * i))));
    }

    /// <summary>The System.Type object of a type.</summary>
    public int TypeObject(TypeInstance type)
    {
        if (!_typeObjects.TryGetValue(type, out int reference))
        {
            reference = memory.Allocate(16, 8);
            _typeObjects.Add(type, reference);
            _typesOfObjects.Add(reference, type);
        }

        return reference;
    }

    /// <summary>The type whose System.Type object is at an address; null where there is none.</summary>
    public TypeInstance? TypeOfTypeObject(int reference) => _typesOfObjects.GetValueOrDefault(reference);

    private int New(TypeInstance type, int size)
    {
        int reference = memory.Allocate(size, 8);
        memory.Store(MemoryFormat.Int32, reference, Descriptor(type));
        return reference;
    }
}

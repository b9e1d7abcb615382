using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>Data in a row of memory.</summary>
/// <param name="start">The first address.</param>
internal sealed class DataLayout(uint start)
{
    private readonly List<DataSymbol> _symbols = [];
    private readonly Dictionary<DataSymbol, uint> _addresses = [];

    /// <summary>The first address.</summary>
    public uint Start { get; } = start;

    /// <summary>The first address behind the data.</summary>
    public uint End { get; private set; } = start;

    /// <summary>The data in the order of its addresses.</summary>
    public IReadOnlyList<DataSymbol> Symbols => _symbols;

    /// <summary>The address of a symbol that is here.</summary>
    public uint this[DataSymbol symbol] => _addresses[symbol];

    /// <summary>Adds data behind what is there.</summary>
    public void Add(DataSymbol symbol)
    {
        Align(symbol.Alignment);
        _symbols.Add(symbol);
        _addresses.Add(symbol, End);
        End += (uint)symbol.Size;
    }

    /// <summary>Leaves bytes out to a multiple of a power of two.</summary>
    public void Align(int alignment) => End = (End + (uint)alignment - 1) & (uint)-alignment;

    /// <summary>The address of a symbol, if it is here.</summary>
    public uint? Find(Symbol symbol) => symbol is DataSymbol data && _addresses.TryGetValue(data, out uint address) ? address : null;

    /// <summary>The bytes.</summary>
    public byte[] Write(Func<Symbol, uint> addressOf)
    {
        byte[] bytes = new byte[End - Start];
        foreach (DataSymbol symbol in _symbols)
        {
            Span<byte> place = bytes.AsSpan((int)(_addresses[symbol] - Start), symbol.Size);
            symbol.Contents.CopyTo(place);
            foreach (DataRelocation relocation in symbol.Relocations)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(place[relocation.Offset..], unchecked(addressOf(relocation.Target) + (uint)relocation.Addend));
            }
        }

        return bytes;
    }
}

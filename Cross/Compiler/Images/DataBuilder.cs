using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Images;

/// <summary>Puts bytes, words and addresses one behind the other, little-endian.</summary>
internal sealed class DataBuilder
{
    private readonly List<byte> _bytes = [];
    private readonly List<DataRelocation> _relocations = [];

    /// <summary>Bytes so far.</summary>
    public int Length => _bytes.Count;

    /// <summary>The addresses so far.</summary>
    public IReadOnlyList<DataRelocation> Relocations => _relocations;

    /// <summary>The bytes so far.</summary>
    public byte[] ToArray() => [.. _bytes];

    /// <summary>Adds 16 bits.</summary>
    public DataBuilder Half(int value)
    {
        _bytes.Add((byte)value);
        _bytes.Add((byte)(value >> 8));
        return this;
    }

    /// <summary>Adds 32 bits.</summary>
    public DataBuilder Word(int value) => Half(value).Half(value >> 16);

    /// <summary>Adds 64 bits.</summary>
    public DataBuilder Long(ulong value) => Word((int)value).Word((int)(value >> 32));

    /// <summary>Adds an address; 0 for null.</summary>
    public DataBuilder Address(Symbol? symbol, int addend = 0)
    {
        if (symbol is not null)
        {
            _relocations.Add(new DataRelocation(Length, symbol, addend));
        }

        return Word(0);
    }

    /// <summary>Adds UTF-16 characters.</summary>
    public DataBuilder Text(string text)
    {
        foreach (char c in text)
        {
            Half(c);
        }

        return this;
    }

    /// <summary>Adds zeros up to an offset.</summary>
    public DataBuilder To(int offset)
    {
        while (Length < offset)
        {
            _bytes.Add(0);
        }

        return this;
    }

    /// <summary>Makes it the contents of a symbol, rounded up to whole words.</summary>
    public DataSymbol Fill(DataSymbol symbol)
    {
        To((Length + 3) & ~3);
        symbol.Contents = ToArray();
        symbol.Size = Length;
        symbol.Relocations = [.. _relocations];
        return symbol;
    }
}

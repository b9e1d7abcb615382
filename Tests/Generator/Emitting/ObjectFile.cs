using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>The objects in an ELF relocatable file, little-endian, 32 or 64 bits (System V ABI, chapter 4).</summary>
internal sealed class ObjectFile
{
    private const int SymbolTable = 2;
    private readonly byte[] _bytes;
    private readonly bool _is64;
    private readonly Dictionary<string, byte[]> _objects = new(StringComparer.Ordinal);

    public ObjectFile(string path)
    {
        _bytes = File.ReadAllBytes(path);
        _is64 = _bytes[4] == 2;
        int sections = (int)Word(_is64 ? 0x28 : 0x20);
        int entry = Half(_is64 ? 0x3A : 0x2E);
        int count = Half(_is64 ? 0x3C : 0x30);
        for (int i = 0; i < count; i++)
        {
            Section section = Read(sections + (i * entry));
            if (section.Type == SymbolTable)
            {
                ReadSymbols(section, Read(sections + (section.Link * entry)), index => Read(sections + (index * entry)));
            }
        }
    }

    /// <summary>The bytes of an object; empty for one that is not there.</summary>
    public byte[] this[string symbol] => _objects.GetValueOrDefault(symbol, []);

    private void ReadSymbols(Section symbols, Section names, Func<int, Section> section)
    {
        int size = _is64 ? 24 : 16;
        for (int at = symbols.Offset; at < symbols.Offset + symbols.Size; at += size)
        {
            int index = Half(at + (_is64 ? 6 : 14));
            int length = (int)Word(at + (_is64 ? 16 : 8));
            if (index is 0 or >= 0xFF00 || length == 0)
            {
                continue;
            }

            int start = section(index).Offset + (int)Word(at + (_is64 ? 8 : 4));
            _objects[Text(names.Offset + (int)BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(at)))] = _bytes[start..(start + length)];
        }
    }

    private Section Read(int at) => _is64
        ? new Section((int)BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(at + 4)), (int)Word(at + 24), (int)Word(at + 32), (int)BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(at + 40)))
        : new Section((int)Word(at + 4), (int)Word(at + 16), (int)Word(at + 20), (int)Word(at + 24));

    private long Word(int at) => _is64 ? BinaryPrimitives.ReadInt64LittleEndian(_bytes.AsSpan(at)) : BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(at));

    private int Half(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(at));

    private string Text(int at) => Encoding.ASCII.GetString(_bytes, at, Array.IndexOf(_bytes, (byte)0, at) - at);

    private readonly record struct Section(int Type, int Offset, int Size, int Link);
}

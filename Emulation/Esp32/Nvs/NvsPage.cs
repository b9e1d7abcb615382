using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One page: header, table of entry states, 126 entries of 32 bytes.</summary>
/// <remarks>
/// Header: state 0, sequence number 4, version 8 (FEh), CRC-32 of bytes 4 to 27 at 28. The table has two bits an entry. An item's entries are
/// written before their states, so that whoever finds a state finds what it speaks of (ESP-IDF, "NVS storage: log of key-value pairs").
/// </remarks>
internal sealed partial class NvsPage
{
    public const int EntryCount = 126;
    public const int MaxVariable = (EntryCount - 1) * NvsItem.Size;
    private const int TableOffset = 32;
    private const int EntriesOffset = 64;
    private const int VersionOffset = 8;
    private const int CrcOffset = 28;
    private const byte Version = 0xFE;

    private readonly SimulatedFlash _flash;
    private readonly int _sector;
    private readonly int _base;

    public NvsPage(SimulatedFlash flash, int sector)
    {
        _flash = flash;
        _sector = sector;
        _base = sector * SimulatedFlash.SectorSize;
    }

    public NvsPageState State { get; private set; }

    public uint Sequence { get; private set; }

    /// <summary>The first entry that nothing was written to.</summary>
    public int NextFree { get; private set; }

    /// <summary>The entries that hold items.</summary>
    public int Used { get; private set; }

    /// <summary>The bytes that a string or chunk may still have here.</summary>
    public int VariableRoom => State is NvsPageState.Full ? 0 : Math.Max(0, EntryCount - NextFree - 1) * NvsItem.Size;

    public bool IsListed => State is NvsPageState.Active or NvsPageState.Full or NvsPageState.Freeing;

    /// <summary>A free page takes a sequence number and becomes the one that is written to.</summary>
    public void Activate(uint sequence)
    {
        if (State == NvsPageState.Corrupt)
        {
            Erase();
        }

        byte[] header = new byte[TableOffset];
        header.AsSpan().Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)NvsPageState.Active);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), sequence);
        header[VersionOffset] = Version;
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(CrcOffset), NvsCrc.Of(header.AsSpan(4, CrcOffset - 4)));
        _flash.Write(_base, header);
        State = NvsPageState.Active;
        Sequence = sequence;
    }

    public void Mark(NvsPageState state)
    {
        Span<byte> word = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(word, (uint)state);
        _flash.Write(_base, word);
        State = state;
    }

    public void Erase()
    {
        _flash.Erase(_sector);
        State = NvsPageState.Uninitialized;
        NextFree = 0;
        Used = 0;
    }

    /// <summary>Writes an item, data of more than one entry behind it.</summary>
    /// <returns>False when it does not fit.</returns>
    public bool TryWrite(byte namespaceIndex, NvsType type, byte chunk, string key, ReadOnlySpan<byte> data)
    {
        bool isVariable = type is NvsType.String or NvsType.Blob;
        int span = isVariable ? 1 + ((data.Length + NvsItem.Size - 1) / NvsItem.Size) : 1;
        if (State != NvsPageState.Active || NextFree + span > EntryCount)
        {
            return false;
        }

        if (!isVariable)
        {
            Append(new NvsItem(namespaceIndex, type, 1, chunk, key, data));
            return true;
        }

        Span<byte> about = stackalloc byte[NvsItem.DataSize];
        about.Fill(0xFF);
        BinaryPrimitives.WriteUInt16LittleEndian(about, (ushort)data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(about[4..], NvsCrc.Of(data));
        Append(new NvsItem(namespaceIndex, type, span, chunk, key, about));
        AppendData(data, span - 1);
        return true;
    }

    /// <summary>Copies the live items to another page, in order.</summary>
    public void CopyTo(NvsPage target)
    {
        foreach ((int index, NvsItem item) in Items())
        {
            target.Append(item);
            if (item.Span > 1)
            {
                target.AppendData(_flash.Bytes.Slice(AddressOf(index + 1), (item.Span - 1) * NvsItem.Size), item.Span - 1);
            }
        }
    }

    /// <summary>The live items with their entry's number, in the order of writing.</summary>
    public IEnumerable<(int Index, NvsItem Item)> Items(int from = 0)
    {
        for (int i = from; i < NextFree;)
        {
            if (StateOf(i) != NvsEntryState.Written)
            {
                i++;
                continue;
            }

            NvsItem item = ReadItem(i);
            yield return (i, item);
            i += item.Span;
        }
    }

    /// <summary>The bytes of a string or chunk; null when their CRC-32 is wrong.</summary>
    public byte[]? ReadData(int index, NvsItem item)
    {
        byte[] data = _flash.Bytes.Slice(AddressOf(index + 1), item.Length).ToArray();
        return NvsCrc.Of(data) == item.LengthCrc ? data : null;
    }

    public void EraseItem(int index, NvsItem item) => SetStates(index, item.Span, NvsEntryState.Erased);

    private void Append(NvsItem item)
    {
        _flash.Write(AddressOf(NextFree), item.Bytes);
        SetStates(NextFree, 1, NvsEntryState.Written);
        NextFree++;
    }

    private void AppendData(ReadOnlySpan<byte> data, int entries)
    {
        if (entries == 0)
        {
            return;
        }

        byte[] padded = new byte[entries * NvsItem.Size];
        padded.AsSpan().Fill(0xFF);
        data.CopyTo(padded);
        _flash.Write(AddressOf(NextFree), padded);
        SetStates(NextFree, entries, NvsEntryState.Written);
        NextFree += entries;
    }

    private NvsItem ReadItem(int index) => new(_flash.Bytes.Slice(AddressOf(index), NvsItem.Size).ToArray());

    private int AddressOf(int entry) => _base + EntriesOffset + (entry * NvsItem.Size);

    private NvsEntryState StateOf(int entry)
    {
        int bits = (_flash.Bytes[_base + TableOffset + (entry / 4)] >> (2 * (entry % 4))) & 3;

        // 01b comes from a torn word only: it is on its way from written to erased.
        return bits == 1 ? NvsEntryState.Erased : (NvsEntryState)bits;
    }

    /// <summary>Changes states word by word from the last one on: an item's first entry changes last.</summary>
    private void SetStates(int first, int count, NvsEntryState state)
    {
        byte[] table = _flash.Bytes.Slice(_base + TableOffset, TableOffset).ToArray();
        for (int entry = first; entry < first + count; entry++)
        {
            Used += (state == NvsEntryState.Written ? 1 : 0) - (StateOf(entry) == NvsEntryState.Written ? 1 : 0);
            table[entry / 4] &= (byte)~((3 & ~(int)state) << (2 * (entry % 4)));
        }

        for (int word = (first + count - 1) / 16; word >= first / 16; word--)
        {
            _flash.Write(_base + TableOffset + (word * 4), table.AsSpan(word * 4, 4));
        }
    }
}

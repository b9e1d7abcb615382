using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>The tables that the unwinder looks frames up in: see Cross/README.md, "Exceptions".</summary>
internal sealed class UnwindTable
{
    private const int RegionHeader = 12;
    private const int ClauseSize = 8;

    private readonly IMachineRuntime _runtime;
    private readonly List<(uint Word, DataSymbol? Region)> _entries = [];

    /// <summary>Makes the tables of functions that are placed.</summary>
    public UnwindTable(IMachineRuntime runtime, ICodeLayout layout, IEnumerable<CodeObject> code)
    {
        _runtime = runtime;
        foreach (CodeObject each in code)
        {
            if (each.Ranges.Count > 0)
            {
                Add(each, layout.AddressOf(each));
            }
        }

        Ranges = new DataSymbol("__unwind", DataSection.Constants) { Size = 8 * _entries.Count, Contents = new byte[8 * _entries.Count] };
        var relocations = new List<DataRelocation>();
        for (int i = 0; i < _entries.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(Ranges.Contents.AsSpan(8 * i), _entries[i].Word);
            if (_entries[i].Region is { } region)
            {
                relocations.Add(new DataRelocation((8 * i) + 4, region));
            }
        }

        Ranges.Relocations = relocations;
    }

    /// <summary>The sorted ranges.</summary>
    public DataSymbol Ranges { get; }

    /// <summary>The regions.</summary>
    public List<DataSymbol> Regions { get; } = [];

    private void Add(CodeObject code, uint address)
    {
        var regions = new List<DataSymbol>();
        foreach (CodeRegion region in code.Regions)
        {
            regions.Add(RegionOf(code, region, address, regions));
        }

        Regions.AddRange(regions);
        foreach (CodeRange range in code.Ranges)
        {
            // Where one range ends another may begin, and its entry takes the place of the end's.
            uint start = _runtime.CodeWord(address + (uint)range.Start);
            if (_entries.Count > 0 && _entries[^1].Word == start)
            {
                _entries.RemoveAt(_entries.Count - 1);
            }

            _entries.Add((start, regions[range.Region]));
            _entries.Add((_runtime.CodeWord(address + (uint)range.End), null));
        }
    }

    private DataSymbol RegionOf(CodeObject code, CodeRegion region, uint address, List<DataSymbol> before)
    {
        int size = RegionHeader + (ClauseSize * region.Clauses.Count);
        byte[] contents = new byte[size];
        var relocations = new List<DataRelocation>();
        if (region.Parent >= 0)
        {
            relocations.Add(new DataRelocation(0, before[region.Parent]));
        }

        BinaryPrimitives.WriteUInt32LittleEndian(contents.AsSpan(4), _runtime.CodeWord(address + (uint)region.LandingPad));
        BinaryPrimitives.WriteInt32LittleEndian(contents.AsSpan(8), region.Clauses.Count);
        for (int i = 0; i < region.Clauses.Count; i++)
        {
            int at = RegionHeader + (ClauseSize * i);
            BinaryPrimitives.WriteInt32LittleEndian(contents.AsSpan(at), (int)region.Clauses[i].Kind);
            if (region.Clauses[i].Subject is Symbol subject)
            {
                relocations.Add(new DataRelocation(at + 4, subject));
            }
        }

        return new DataSymbol($"{code.Symbol.Name}.region{before.Count}", DataSection.Constants) { Size = size, Contents = contents, Relocations = relocations };
    }
}

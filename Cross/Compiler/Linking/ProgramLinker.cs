using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Debugging;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>Compiled functions and their data to an image, with the machine's runtime below. The same parts give the same bytes.</summary>
/// <param name="runtime">The machine's runtime.</param>
/// <param name="memory">Where anything may be.</param>
/// <param name="map">Where the program's parts go.</param>
internal sealed class ProgramLinker(IMachineRuntime runtime, IReadOnlyList<MemoryRange> memory, MemoryMap map)
{
    /// <summary>For the window handlers below the last frame, traps, and what tells of the overflow.</summary>
    private const int BelowLimit = 768;

    private const int SmallestStack = 512;

    private static readonly DataSection[] s_written = [DataSection.Roots, DataSection.Objects, DataSection.Data, DataSection.Zero];

    private readonly Linker _linker = new(memory);
    private readonly Dictionary<string, long> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<Symbol, uint> _functions = [];
    private DataLayout _constants = new(0);
    private DataLayout _data = new(0);

    /// <summary>Makes the image.</summary>
    /// <exception cref="LinkException">The parts do not fit together; the message is one line.</exception>
    public LinkedImage Link(ProgramParts parts)
    {
        foreach ((string name, long value) in runtime.AddBelow(_linker).Concat(parts.Defined))
        {
            _symbols[name] = value;
        }

        var reached = new ReachedParts(parts.Entry, parts.Code, parts.StackOverflow);
        CheckStacks(reached, parts);
        ICodeLayout code = runtime.CreateLayout();
        code.Place(reached.Code, AlignUp(FreeFrom(map.Code), 16), (uint)map.Code.End, FindKnown);
        foreach (CodeObject each in reached.Code)
        {
            _functions.Add(each.Symbol, code.AddressOf(each));
        }

        PlaceConstants(reached, code);
        PlaceData(reached, parts);
        foreach (Symbol symbol in reached.Undefined)
        {
            AddressOf(symbol); // Throws for the first that is nowhere.
        }

        uint start = AlignUp(FreeFrom(map.Code), 16);
        AddSection(ElfSection.Program(".text", ElfSectionFlags.Execute, start, code.Write(AddressOf), 16), FunctionSymbols(reached, code));
        AddSection(ElfSection.Program(".rodata", ElfSectionFlags.None, _constants.Start, _constants.Write(AddressOf), 16), DataSymbols(_constants, ".rodata", _ => true));
        AddWritten();
        string entry = runtime.AddAbove(_linker, _functions[parts.Entry], _symbols);
        ElfFile file = _linker.Link(entry, runtime.Flags, parts.Board);
        file = file with { Symbols = [.. file.Symbols.Where(s => !s.IsGlobal), .. file.Symbols.Where(s => s.IsGlobal), .. Defined(parts)] };
        if (parts.LineOf is { } lineOf)
        {
            file = file with { Sections = [.. file.Sections, .. DwarfWriter.Write(parts.Name, LinesOf(reached, code, lineOf))] };
        }

        return new LinkedImage(file, MapText.Of(file));
    }

    private void CheckStacks(ReachedParts reached, ProgramParts parts)
    {
        if (parts.StackOverflow is not { } overflow)
        {
            _symbols["__stack_check"] = 0;
            return;
        }

        var use = new StackUse(reached);
        for (int i = 0; i < reached.Code.Count; i++)
        {
            if (use.IsChecked[i])
            {
                reached.Code[i].CheckStack(overflow);
            }
        }

        long limit = map.StackTop - parts.StackSize + use.UncheckedDepth + BelowLimit;
        if (limit >= map.StackTop - SmallestStack)
        {
            throw new LinkException($"a stack of {parts.StackSize} bytes is too small: what is called without a look at it takes {use.UncheckedDepth + BelowLimit} bytes");
        }

        _symbols["__stack_check"] = limit;
    }

    private static uint AlignUp(uint value, uint alignment) => (value + alignment - 1) & ~(alignment - 1);

    /// <summary>The first address of a range that no part is at.</summary>
    private uint FreeFrom(MemoryRange range)
    {
        long free = range.Start;
        foreach (ElfSection section in _linker.Sections)
        {
            if (section.Address >= range.Start && section.Address < range.End)
            {
                free = Math.Max(free, section.End);
            }
        }

        return (uint)free;
    }

    /// <summary>The first free address of a range, when another one's part ends in it too.</summary>
    private uint FreeFrom(MemoryRange range, uint otherEnd) => Math.Max(FreeFrom(range), otherEnd >= range.Start && otherEnd <= range.End ? otherEnd : 0);

    private uint? FindKnown(Symbol symbol) =>
        _functions.TryGetValue(symbol, out uint address) ? address
        : _constants.Find(symbol) ?? _data.Find(symbol) ?? (_symbols.TryGetValue(symbol.Name, out long value) ? unchecked((uint)value) : null);

    private uint AddressOf(Symbol symbol) => FindKnown(symbol) ?? throw new LinkException($"'{symbol}' is nowhere");

    private void PlaceConstants(ReachedParts reached, ICodeLayout code)
    {
        _constants = new DataLayout(AlignUp(FreeFrom(map.Constants, code.End), 16));
        _symbols["__constants_start"] = _constants.Start;
        var unwind = new UnwindTable(runtime, code, reached.Code);
        _constants.Add(unwind.Ranges);
        unwind.Regions.ForEach(_constants.Add);
        foreach (DataSymbol table in reached.Code.SelectMany(c => c.Tables).Concat(reached.Data.Where(d => d.Section == DataSection.Constants)))
        {
            _constants.Add(table);
        }

        _symbols["__unwind_start"] = _constants[unwind.Ranges];
        _symbols["__unwind_end"] = _constants[unwind.Ranges] + unwind.Ranges.Size;
        _symbols["__constants_end"] = _constants.End;
        _symbols["__code_start"] = reached.Code.Min(code.AddressOf);
        _symbols["__code_end"] = code.End;
        if (_constants.End > map.Constants.End)
        {
            throw new LinkException($"the program's constants have {_constants.End - _constants.Start} bytes, {_constants.End - map.Constants.End} more than their memory");
        }
    }

    private void PlaceData(ReachedParts reached, ProgramParts parts)
    {
        _data = new DataLayout(AlignUp(FreeFrom(map.Data, _constants.End), 16));
        foreach (DataSection section in s_written)
        {
            _data.Align(4);
            string name = section.ToString().ToLowerInvariant();
            _symbols[$"__{name}_start"] = _data.End;
            foreach (DataSymbol symbol in reached.Data.Where(d => d.Section == section))
            {
                _data.Add(symbol);
            }

            _symbols[$"__{name}_end"] = _data.End;
        }

        long limit = map.StackTop - parts.StackSize, heap = AlignUp(_data.End, 8);
        long end = parts.HeapSize == 0 ? limit : heap + parts.HeapSize;
        if (end > limit && map.LargeHeap is { } large && parts.HeapSize <= large.Length)
        {
            heap = large.Start;
            end = heap + parts.HeapSize;
        }
        else if (end > limit)
        {
            heap = limit; // Refused below.
        }

        if (heap == limit || limit <= _data.End)
        {
            throw new LinkException($"data ({_data.End - _data.Start} bytes), heap ({parts.HeapSize}) and stack ({parts.StackSize}) do not fit into {map.Data.Name}");
        }

        _symbols["__heap_start"] = heap;
        _symbols["__heap_end"] = end & ~7L;
        _symbols["__stack_limit"] = limit;
        _symbols["__stack_top"] = map.StackTop;
    }

    private void AddWritten()
    {
        byte[] bytes = _data.Write(AddressOf);
        uint zeros = (uint)_symbols["__zero_start"];
        AddSection(ElfSection.Program(".data", ElfSectionFlags.Write, _data.Start, bytes.AsMemory(0, (int)(zeros - _data.Start)), 16), DataSymbols(_data, ".data", s => s.Section != DataSection.Zero));
        AddSection(ElfSection.Zeros(".bss", zeros, _data.End - zeros), DataSymbols(_data, ".bss", s => s.Section == DataSection.Zero));
    }

    private void AddSection(ElfSection section, IEnumerable<ElfSymbol> symbols)
    {
        if (section.Size > 0)
        {
            _linker.Add(section, symbols);
        }
    }

    private IEnumerable<ElfSymbol> Defined(ProgramParts parts) => _symbols
        .Where(s => s.Key.StartsWith("__", StringComparison.Ordinal) || parts.Defined.ContainsKey(s.Key))
        .OrderBy(s => s.Key, StringComparer.Ordinal)
        .Select(s => new ElfSymbol(s.Key, unchecked((uint)s.Value), 0, ElfSymbolKind.None, true, null));

    private static IEnumerable<ElfSymbol> FunctionSymbols(ReachedParts reached, ICodeLayout code) =>
        reached.Code.Select(c => new ElfSymbol(c.Symbol.Name, code.AddressOf(c), (uint)c.Size, ElfSymbolKind.Function, false, ".text"));

    private static IEnumerable<ElfSymbol> DataSymbols(DataLayout data, string section, Func<DataSymbol, bool> isThere) =>
        data.Symbols.Where(isThere).Select(s => new ElfSymbol(s.Name, data[s], (uint)s.Size, ElfSymbolKind.Object, false, section));

    private static List<FunctionLines> LinesOf(ReachedParts reached, ICodeLayout code, Func<SourcePosition, SourceLine?> lineOf)
    {
        var functions = new List<FunctionLines>();
        foreach (CodeObject each in reached.Code)
        {
            uint start = code.AddressOf(each);
            var rows = new List<LineRow>();
            foreach (CodePosition position in each.Positions)
            {
                if (position.Source is { } source && lineOf(source) is { } line)
                {
                    rows.Add(new LineRow(rows.Count == 0 ? start : start + (uint)position.Offset, line));
                }
            }

            functions.Add(new FunctionLines(each.Symbol.Name, start, start + (uint)each.Size, rows));
        }

        return functions;
    }
}

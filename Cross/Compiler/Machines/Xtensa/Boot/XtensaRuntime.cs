using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa.Assembly;
using DeviceKit.Cross.Machines.Xtensa.Emission;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Boot;

/// <summary>
/// What is below a program: reset stub, start, vectors, trap report, simcalls. The texts are assembled in the order in which they refer to one another, each
/// with the symbols of those before it.
/// </summary>
/// <param name="layout">Where its parts are.</param>
/// <param name="core">The core.</param>
internal sealed class XtensaRuntime(BootLayout layout, Core core) : IMachineRuntime
{
    private const uint VectorBytes = 0x400;
    private const uint Underflow4 = 0x40;
    private const uint Underflow8 = 0xC0;
    private const uint AddressBits = 0x3FFF_FFFF;
    private const uint CalledByCall8 = 0x8000_0000;

    private readonly SortedDictionary<string, long> _symbols = new(StringComparer.Ordinal);

    /// <summary>Replaces a text of the runtime by its file name; tests show with it that a damaged one is noticed.</summary>
    public Func<string, string, string> Replace { get; init; } = (_, text) => text;

    /// <inheritdoc/>
    public uint Flags => ElfFormat.XtensaFlags;

    /// <summary>The first address behind the code that was added last, aligned to 16.</summary>
    public uint End { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, long> AddBelow(Linker linker)
    {
        (byte[] texts, IReadOnlyDictionary<string, long> symbols) = TrapTexts.Build(layout.Data);
        Add(linker, ElfSection.Program(".rodata.trap", ElfSectionFlags.None, layout.Data, texts), symbols);
        uint zeros = ElfFormat.Align(layout.Data + (uint)texts.Length, 16);
        Add(linker, ElfSection.Zeros(".bss.trap", zeros, 144, 16), new Dictionary<string, long>
        {
            ["trap_entered"] = zeros,
            ["trap_function"] = zeros + 4,
            ["trap_line"] = zeros + 16,
            ["STACK_TOP"] = layout.StackTop,
            ["WINDOW_BITS"] = HasManyRegisters ? 4 : 3,
            ["WINDOW_UNDERFLOW4"] = layout.Vectors + Underflow4,
            ["WINDOW_UNDERFLOW8"] = layout.Vectors + Underflow8,
        });

        End = layout.Vectors + VectorBytes;
        AddText(linker, ".text.trap", "trap.s");
        AddText(linker, ".text.trapframe", "trapframe.s");
        AddText(linker, ".text.simcall", "simcall.s");
        AddText(linker, ".text.spill", HasManyRegisters ? "spill64.s" : "spill32.s");
        AddText(linker, ".text.windows", "windows.s");
        Assemble(linker, ".vectors", "vectors.s", Text("vectors.s"), layout.Vectors);
        return _symbols;
    }

    /// <inheritdoc/>
    public string AddAbove(Linker linker, uint main, IReadOnlyDictionary<string, long> symbols)
    {
        _symbols["main"] = main;
        _symbols["STACK_LIMIT"] = symbols["__stack_check"];
        return AddStart(linker);
    }

    /// <summary>Adds a program as assembler text, with a function `main`, and the start.</summary>
    /// <returns>The name of the symbol at which an image starts.</returns>
    public string AddProgram(Linker linker, string program)
    {
        End = Assemble(linker, ".text", "the program", program, End);
        _symbols["STACK_LIMIT"] = 0;
        return AddStart(linker);
    }

    /// <inheritdoc/>
    public ICodeLayout CreateLayout() => new XtensaCodeLayout();

    /// <inheritdoc/>
    public uint CodeWord(uint address) => (address & AddressBits) | CalledByCall8;

    private bool HasManyRegisters => core.Options.Contains("registers-64");

    private string AddStart(Linker linker)
    {
        AddText(linker, ".text.start", "start.s");
        if (layout.Reset is { } reset)
        {
            Assemble(linker, ".text.reset", "reset.s", Text("reset.s"), reset);
        }

        return "start";
    }

    private string Text(string file) => Replace(file, TableLine.Load(file));

    private void AddText(Linker linker, string section, string file) => End = Assemble(linker, section, file, Text(file), End);

    /// <summary>Assembles a text to a section.</summary>
    /// <returns>The first address behind it that is aligned to 16.</returns>
    private uint Assemble(Linker linker, string section, string source, string text, uint address)
    {
        // The assembler knows one text: the symbols of others are constants above its first line.
        var whole = new StringBuilder();
        foreach ((string name, long value) in _symbols)
        {
            whole.Append(CultureInfo.InvariantCulture, $".equ {name}, {value}\n");
        }

        AssemblyResult result = Assembler.Assemble(whole.Append(text).ToString(), address, core);
        if (!result.IsGood)
        {
            AssemblyError error = result.Errors[0];
            throw new LinkException($"{source}{error with { Line = error.Line - _symbols.Count }}");
        }

        var own = result.Symbols.Where(s => !_symbols.ContainsKey(s.Key)).ToDictionary();
        Add(linker, ElfSection.Program(section, ElfSectionFlags.Execute, address, result.Bytes), own);
        return ElfFormat.Align(address + (uint)result.Bytes.Length, 16);
    }

    private void Add(Linker linker, ElfSection section, IReadOnlyDictionary<string, long> symbols)
    {
        linker.Add(section, symbols);
        foreach ((string name, long value) in symbols)
        {
            if (!name.Contains('.', StringComparison.Ordinal))
            {
                _symbols[name] = value;
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa.Assembly;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Boot;

/// <summary>
/// Puts a program, as assembler text with a function `main`, together with what it needs below it: reset stub, start, vectors, trap report,
/// simcalls. The parts are assembled in the order in which they refer to one another.
/// </summary>
internal sealed class BootImage
{
    private readonly BootLayout _layout;
    private readonly Core _core;
    private readonly Linker _linker;

    /// <summary>Begins an image.</summary>
    /// <param name="layout">Where its parts are.</param>
    /// <param name="core">The core.</param>
    /// <param name="memory">Where it may be.</param>
    public BootImage(BootLayout layout, Core core, IReadOnlyList<MemoryRange> memory)
    {
        _layout = layout;
        _core = core;
        _linker = new Linker(memory);
    }

    /// <summary>Replaces a text of the runtime by its file name; tests show with it that a damaged one is noticed.</summary>
    public Func<string, string, string> Replace { get; init; } = (_, text) => text;

    /// <summary>Makes the image.</summary>
    /// <param name="program">The program's text.</param>
    /// <param name="board">The board's id.</param>
    /// <exception cref="LinkException">A text is wrong, or the parts do not fit; the message is one line.</exception>
    public ElfFile Build(string program, string board)
    {
        (byte[] texts, IReadOnlyDictionary<string, long> symbols) = TrapTexts.Build(_layout.Data);
        _linker.Add(ElfSection.Program(".rodata.trap", ElfSectionFlags.None, _layout.Data, texts), symbols);
        uint zeros = ElfFormat.Align(_layout.Data + (uint)texts.Length, 16);
        _linker.Add(ElfSection.Zeros(".bss.trap", zeros, 144, 16), new Dictionary<string, long> { ["trap_entered"] = zeros, ["trap_function"] = zeros + 4, ["trap_line"] = zeros + 16, ["STACK_TOP"] = _layout.StackTop });

        uint end = Add(".text.trap", "trap.s", _layout.Vectors + 0x400);
        end = Add(".text.trapframe", "trapframe.s", end);
        end = Add(".text.simcall", "simcall.s", end);
        end = Add(".text.spill", _core.Options.Contains("registers-64") ? "spill64.s" : "spill32.s", end);
        end = Add(".text.windows", "windows.s", end);
        Add(".vectors", "vectors.s", _layout.Vectors);
        end = Add(".text", "the program", program, end);
        Add(".text.start", "start.s", end);
        if (_layout.Reset is { } reset)
        {
            Add(".text.reset", "reset.s", reset);
        }

        return _linker.Link("start", ElfFormat.XtensaFlags, board);
    }

    private uint Add(string section, string file, uint address) => Add(section, file, Replace(file, TableLine.Load(file)), address);

    /// <summary>Assembles a text to a section.</summary>
    /// <returns>The first address behind it that is aligned to 16.</returns>
    private uint Add(string section, string source, string text, uint address)
    {
        // The assembler knows one text: the symbols of others are constants above its first line.
        var whole = new StringBuilder();
        foreach ((string name, long value) in _linker.Symbols)
        {
            whole.Append(CultureInfo.InvariantCulture, $".equ {name}, {value}\n");
        }

        AssemblyResult result = Assembler.Assemble(whole.Append(text).ToString(), address, _core);
        if (!result.IsGood)
        {
            AssemblyError error = result.Errors[0];
            throw new LinkException($"{source}{error with { Line = error.Line - _linker.Symbols.Count }}");
        }

        var own = result.Symbols.Where(s => !_linker.Symbols.ContainsKey(s.Key)).ToDictionary();
        _linker.Add(ElfSection.Program(section, ElfSectionFlags.Execute, address, result.Bytes), own);
        return ElfFormat.Align(address + (uint)result.Bytes.Length, 16);
    }
}

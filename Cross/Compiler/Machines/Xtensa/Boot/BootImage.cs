using System;
using System.Collections.Generic;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Boot;

/// <summary>Puts a program, as assembler text with a function `main`, together with the runtime below it.</summary>
/// <param name="layout">Where its parts are.</param>
/// <param name="core">The core.</param>
/// <param name="memory">Where it may be.</param>
internal sealed class BootImage(BootLayout layout, Core core, IReadOnlyList<MemoryRange> memory)
{
    /// <summary>Replaces a text of the runtime by its file name; tests show with it that a damaged one is noticed.</summary>
    public Func<string, string, string> Replace { get; init; } = (_, text) => text;

    /// <summary>Makes the image.</summary>
    /// <param name="program">The program's text.</param>
    /// <param name="board">The board's id.</param>
    /// <exception cref="LinkException">A text is wrong, or the parts do not fit; the message is one line.</exception>
    public ElfFile Build(string program, string board)
    {
        var linker = new Linker(memory);
        var runtime = new XtensaRuntime(layout, core) { Replace = Replace };
        runtime.AddBelow(linker);
        return linker.Link(runtime.AddProgram(linker, program), runtime.Flags, board);
    }
}

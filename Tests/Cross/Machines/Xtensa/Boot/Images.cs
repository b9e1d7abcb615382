using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Boards;
using DeviceKit.Boards.Model;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa.Boot;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>Images of the board qemu-sim.</summary>
internal static class Images
{
    public const string Board = "qemu-sim";

    /// <summary>Where results are written by the programs of these tests.</summary>
    public const uint Results = 0x3FFC0000;

    /// <summary>The memory of the board's table.</summary>
    public static IReadOnlyList<MemoryRange> Memory { get; } = ReadMemory();

    /// <summary>Builds an image.</summary>
    /// <param name="program">A text with a function `main`.</param>
    /// <param name="replace">Damages a text of the runtime.</param>
    public static ElfFile Build(string program, Func<string, string, string>? replace = null) =>
        new BootImage(BootLayout.QemuSim, Core.De233Fpu, Memory) { Replace = replace ?? ((_, text) => text) }.Build(program, Board);

    /// <summary>The address of a symbol.</summary>
    public static uint AddressOf(this ElfFile file, string symbol) => file.Symbols.Single(s => s.Name == symbol).Value;

    /// <summary>Bytes for the assembler.</summary>
    public static string Ascii(string text) => $".byte {string.Join(", ", text.Select(c => (int)c))}";

    private static IReadOnlyList<MemoryRange> ReadMemory()
    {
        string path = SourceTree.PathOf("Bindings", "Boards", $"{Board}.board");
        Board board = BoardParser.Parse(path, File.ReadAllText(path)).Board!;
        return [.. board.Memory.Where(m => !m.Flags.HasFlag(MemoryFlags.Reserved)).Select(m => new MemoryRange(m.Name, m.Start, m.Length))];
    }
}

using System.IO;
using System.Linq;
using DeviceKit.Boards;
using DeviceKit.Boards.Model;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa.Boot;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Tool.Tests.Executing;

/// <summary>Images of assembler text: what `exec` needs of an image it has without any compiler.</summary>
internal static class AssembledImage
{
    /// <summary>Writes an image.</summary>
    /// <param name="path">Where.</param>
    /// <param name="program">A text with a function `main`.</param>
    /// <param name="board">The board that its note names.</param>
    public static void Write(string path, string program, string board = "qemu-sim")
    {
        string table = SourceTree.PathOf("Bindings", "Boards", "qemu-sim.board");
        Board sim = BoardParser.Parse(table, File.ReadAllText(table)).Board!;
        MemoryRange[] memory = [.. sim.Memory.Where(m => !m.Flags.HasFlag(MemoryFlags.Reserved)).Select(m => new MemoryRange(m.Name, m.Start, m.Length))];
        File.WriteAllBytes(path, ElfWriter.Write(new BootImage(BootLayout.QemuSim, Core.De233Fpu, memory).Build(program, board)));
    }
}

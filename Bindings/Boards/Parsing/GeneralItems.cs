using System.Linq;
using DeviceKit.Boards.Chips;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>What the board is.</summary>
internal static class GeneralItems
{
    public static void Name(LineCursor line, BoardDraft board) => board.Name = new Located<string>(line.Rest("the board's name"), line.Key);

    public static void Vendor(LineCursor line, BoardDraft board) => board.Vendor = line.Rest("the vendor's name");

    public static void Source(LineCursor line, BoardDraft board) => board.Sources.Add(line.Rest("the name of a document"));

    public static void Note(LineCursor line, BoardDraft board) => board.Notes.Add(line.Rest("the note"));

    public static void Chip(LineCursor line, BoardDraft board) =>
        board.Chip = new Located<Chip>(line.OneOf("a known chip", [.. ChipTable.All.Select(c => (c.Id, c))]), line.Key);

    public static void Target(LineCursor line, BoardDraft board)
    {
        Word folder = line.Name("the folder in Cross/Targets");
        board.Target = new Located<string>(folder.Text, folder);
    }

    public static void Cpu(LineCursor line, BoardDraft board)
    {
        long hertz = line.Hertz("a clock");
        line.Expect("cores");
        board.Cpu = new Located<BoardCpu>(new BoardCpu(hertz, line.Integer("a number of cores", 1, 64)), line.Key);
    }

    public static void Machine(LineCursor line, BoardDraft board)
    {
        Word name = line.Name("QEMU's name of the machine");
        line.Expect("memory");
        board.Machine = new EmulatedMachine(name.Text, line.Size("a length of memory"));
    }
}

using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>Ranges of addresses, and of the flash memory.</summary>
internal static class MemoryItems
{
    public static void Memory(LineCursor line, BoardDraft board)
    {
        Word name = line.Name("the region's name");
        long start = line.Address("an address");
        long length = line.Size("a length");
        MemoryFlags flags = MemoryFlags.None;
        string[] alias = [];
        while (!line.AtEnd)
        {
            if (line.TryTake("alias"))
            {
                alias = line.Take("the name of another region").Text.Split(',');
            }
            else
            {
                flags |= line.OneOf("a property of memory", [.. TableWords.Memory, ("alias", default)]);
            }
        }

        board.Memory.Add(new Located<MemoryRegion>(new MemoryRegion(name.Text, start, length, flags, alias), name));
    }

    public static void Peripheral(LineCursor line, BoardDraft board)
    {
        Word name = line.Name("the peripheral's name");
        Word kind = line.Name("what it is");
        long start = line.Address("an address");
        long length = line.Size("a length");
        int? interrupt = line.TryTake("interrupt") ? line.Integer("an interrupt number", 0, 127) : null;
        board.Peripherals.Add(new Located<BoardPeripheral>(new BoardPeripheral(name.Text, kind.Text, start, length, interrupt), name));
    }

    public static void Flash(LineCursor line, BoardDraft board)
    {
        long length = line.Size("a length");
        line.Expect("mode");
        FlashMode mode = line.OneOf("a flash mode", ("qio", FlashMode.Qio), ("qout", FlashMode.Qout), ("dio", FlashMode.Dio), ("dout", FlashMode.Dout));
        line.Expect("frequency");
        long hertz = line.Hertz("a frequency");
        line.Expect("boot");
        board.Flash = new Located<BoardFlash>(new BoardFlash(length, mode, hertz, line.Address("an offset"), []), line.Key);
    }

    public static void Partition(LineCursor line, BoardDraft board)
    {
        Word name = line.Name("the partition's name");
        board.Partitions.Add(new Located<FlashPartition>(new FlashPartition(name.Text, line.Address("an offset"), line.Size("a length")), name));
    }
}

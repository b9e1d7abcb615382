using System.Collections.Generic;
using System.Linq;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>An SPI device while its lines are read.</summary>
/// <param name="board">The board that it is on.</param>
/// <param name="name">Its name.</param>
internal sealed class DeviceDraft(BoardDraft board, Word name) : IItemBlock
{
    public BoardDraft Board => board;

    /// <summary>The words that its lines begin with.</summary>
    public HashSet<string> Said { get; } = [];

    public Word Name => name;

    public required Word Bus { get; init; }

    public PinUse? ChipSelect { get; set; }

    public PinUse? Interrupt { get; set; }

    public long? Hertz { get; set; }

    public int SpiMode { get; set; }

    public List<string> About { get; } = [];

    public List<Located<DeviceRegister>> Registers { get; } = [];

    /// <inheritdoc/>
    public void Read(SourceLine line) => TableReader.ReadKeyword(DeviceKeywords.All, this, Said, "a line of a device", line, board);

    public SpiDevice ToDevice() => new()
    {
        Name = name.Text,
        Bus = Bus.Text,
        ChipSelect = ChipSelect!.Value,
        Interrupt = Interrupt,
        Hertz = Hertz,
        SpiMode = SpiMode,
        About = About,
        Registers = [.. Registers.Select(r => r.Value)],
    };
}

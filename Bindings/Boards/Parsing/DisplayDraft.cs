using System.Collections.Generic;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>A screen while its lines are read.</summary>
/// <param name="board">The board that it is on.</param>
/// <param name="at">The line that opens it.</param>
internal sealed class DisplayDraft(BoardDraft board, Word at) : IItemBlock
{
    public BoardDraft Board => board;

    /// <summary>The words that its lines begin with.</summary>
    public HashSet<string> Said { get; } = [];

    public Word At => at;

    public required DisplayController Controller { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>The size in the table.</summary>
    public required Word SizeAt { get; init; }

    public Word? Bus { get; set; }

    public PinUse? ChipSelect { get; set; }

    public PinUse? DataCommand { get; set; }

    public PinUse? Reset { get; set; }

    public PinUse? Backlight { get; set; }

    public bool BacklightActiveHigh { get; set; } = true;

    public int? Address { get; set; }

    public long? Hertz { get; set; }

    public int SpiMode { get; set; }

    public int Rotation { get; set; }

    public DisplayMirror Mirror { get; set; }

    public int GapX { get; set; }

    public int GapY { get; set; }

    public bool Invert { get; set; }

    public bool BlueFirst { get; set; }

    /// <inheritdoc/>
    public void Read(SourceLine line) => TableReader.ReadKeyword(DisplayKeywords.All, this, Said, "a line of a display", line, board);

    public BoardDisplay ToDisplay() => new()
    {
        Controller = Controller,
        Width = Width,
        Height = Height,
        Bus = Bus!.Value.Text,
        ChipSelect = ChipSelect,
        DataCommand = DataCommand,
        Reset = Reset,
        Backlight = Backlight,
        BacklightActiveHigh = BacklightActiveHigh,
        Address = Address,
        Hertz = Hertz!.Value,
        SpiMode = SpiMode,
        Rotation = Rotation,
        Mirror = Mirror,
        GapX = GapX,
        GapY = GapY,
        Invert = Invert,
        BlueFirst = BlueFirst,
    };
}

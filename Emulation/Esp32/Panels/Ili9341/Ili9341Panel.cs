using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An ILI9341 with its glass: 240 x 320 pixels of memory, 16 or 18 bits a pixel on the bus.</summary>
/// <remarks>Datasheet ILI9341 1.11. IFCTL (8.3.27) can toggle MADCTL's bits, turn the bytes of a pixel round and end writing at the window's end.</remarks>
public sealed class Ili9341Panel : DcsPanel
{
    private const byte LittleEndian = 0x20;
    private const byte WrapsAtEnd = 0x01;
    private const byte ToggleBits = 0xE8;

    private byte _toggle;
    private bool _wraps = true;

    /// <summary>A panel after power-on.</summary>
    /// <param name="glass">Its glass; without one <see cref="Glass240x320"/>.</param>
    public Ili9341Panel(PanelGlass? glass = null)
        : this("ILI9341", 0x009341, glass ?? Glass240x320, 240, 320)
    {
    }

    private Ili9341Panel(string name, uint id, PanelGlass glass, int columns, int rows)
        : base(name, Ili9341Commands.Table, glass, columns, rows) => Id = id;

    /// <summary>The usual modules of 240 x 320 pixels, wired blue first.</summary>
    public static PanelGlass Glass240x320 { get; } = new(240, 320) { IsBlueFirst = true };

    /// <summary>An ILI9342C, which takes the same commands and has its memory of 320 x 240 pixels on its side (M5Stack Core).</summary>
    /// <param name="glass">Its glass; without one the usual IPS one of the whole memory, wired blue first.</param>
    public static Ili9341Panel CreateIli9342c(PanelGlass? glass = null) =>
        new("ILI9342C", 0x009342, glass ?? new PanelGlass(320, 240) { IsBlueFirst = true, IsInverted = true }, 320, 240);

    private protected override uint Id { get; }

    private protected override byte MemoryAccessToggle => _toggle;

    private protected override bool WrapsWindow => _wraps;

    private protected override bool Supports(DcsPixelDepth depth) => depth is DcsPixelDepth.Bits16 or DcsPixelDepth.Bits18;

    private protected override void ResetOwn()
    {
        _toggle = 0;
        _wraps = true;
        Pixels.IsLittleEndian = false;
    }

    private protected override void ExecuteOwn(byte code, ReadOnlySpan<byte> parameters)
    {
        if (code == Ili9341Commands.InterfaceControl)
        {
            _toggle = (byte)(parameters[0] & ToggleBits);
            _wraps = (parameters[0] & WrapsAtEnd) != 0;
            Pixels.IsLittleEndian = (parameters[2] & LittleEndian) != 0;
        }
    }
}

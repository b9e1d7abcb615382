using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An ST7789V with its glass: 240 x 320 pixels of memory, 12, 16 or 18 bits a pixel on the bus.</summary>
/// <remarks>Datasheet ST7789V 1.6. Pixels of 16 bits come high byte first, or low byte first when RAMCTRL's ENDIAN bit says so.</remarks>
public sealed class St7789Panel : DcsPanel
{
    private const byte LittleEndian = 0x08;

    /// <summary>A panel after power-on.</summary>
    /// <param name="glass">Its glass; without one the whole memory.</param>
    public St7789Panel(PanelGlass? glass = null)
        : base("ST7789", St7789Commands.Table, glass ?? new PanelGlass(240, 320))
    {
    }

    /// <summary>The 1.14 inch module of 135 x 240 pixels, as on the LilyGO T-Display: columns 52 to 186, rows 40 to 279; IPS.</summary>
    public static PanelGlass Glass135x240 { get; } = new(135, 240, 52, 40) { IsInverted = true };

    /// <summary>The 1.3 and 1.54 inch modules of 240 x 240 pixels: rows 0 to 239; IPS.</summary>
    public static PanelGlass Glass240x240 { get; } = new(240, 240) { IsInverted = true };

    private protected override uint Id => 0x858552;

    private protected override bool Supports(DcsPixelDepth depth) =>
        depth is DcsPixelDepth.Bits12 or DcsPixelDepth.Bits16 or DcsPixelDepth.Bits18;

    private protected override void ResetOwn() => Pixels.IsLittleEndian = false;

    private protected override void ExecuteOwn(byte code, ReadOnlySpan<byte> parameters)
    {
        if (code == St7789Commands.RamControl)
        {
            Pixels.IsLittleEndian = (parameters[1] & LittleEndian) != 0;
        }
    }
}

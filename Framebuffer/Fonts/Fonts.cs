namespace DeviceKit.Framebuffer;

/// <summary>The fonts that DeviceKit carries: Kit Sans, drawn for it.</summary>
public static class Fonts
{
    /// <summary>Capitals of 9 pixels, lines of 14: ASCII, Latin-1, arrows and typographic marks.</summary>
    public static Font Small { get; } = new KitSans12();

    /// <summary>Capitals of 15 pixels, lines of 23: ASCII, Latin-1, arrows and typographic marks.</summary>
    public static Font Medium { get; } = new KitSans20();

    /// <summary>Digits of 38 pixels, lines of 52: digits, signs, units and what else a measurement needs.</summary>
    public static Font Large { get; } = new KitSans48();
}

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>The sizes that DeviceKit carries.</summary>
internal static class Faces
{
    internal static FontFace[] All =>
    [
        new("KitSans12", "Kit Sans 12")
        {
            Pen = 1, SlantedPen = 1.15, Dot = 1.25, XHeight = 7, CapHeight = 9, AscenderHeight = 10, TailDepth = 3,
            Ascent = 11, Descent = 3, SideBearing = 1.2,
        },
        new("KitSans20", "Kit Sans 20")
        {
            Pen = 2, SlantedPen = 2.1, Dot = 2.6, XHeight = 11, CapHeight = 15, AscenderHeight = 16, TailDepth = 4,
            Ascent = 18, Descent = 5, SideBearing = 1.75,
        },
        new("KitSans48", "Kit Sans 48")
        {
            Pen = 5, SlantedPen = 5, Dot = 6.5, XHeight = 28, CapHeight = 38, AscenderHeight = 41, TailDepth = 10,
            Ascent = 42, Descent = 10, SideBearing = 4, Characters = " !%+,-./0123456789:?ACFKPahkmpsx°–−…",
        },
    ];
}

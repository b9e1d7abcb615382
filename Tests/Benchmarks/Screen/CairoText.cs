using System;
using System.Text;

namespace DeviceKit.Benchmarks.Screen;

/// <summary>A text of cairo's scene, looked up and measured once: while the clock runs cairo only draws it.</summary>
internal sealed unsafe class CairoText
{
    private readonly byte[] _bytes;
    private readonly nint _font;
    private readonly double _x;
    private readonly double _y;
    private readonly uint _color;

    /// <summary>A text.</summary>
    /// <param name="font">A scaled font.</param>
    /// <param name="text">The text.</param>
    /// <param name="x">A column.</param>
    /// <param name="y">The baseline's row.</param>
    /// <param name="color">0xRRGGBB.</param>
    /// <param name="align">What part of the width is left of the column.</param>
    public CairoText(nint font, string text, double x, double y, uint color, double align = 0)
    {
        _bytes = GC.AllocateArray<byte>(Encoding.UTF8.GetByteCount(text) + 1, pinned: true);
        Encoding.UTF8.GetBytes(text, _bytes);
        Cairo.TextExtents extents;
        fixed (byte* bytes = _bytes)
        {
            Cairo.cairo_scaled_font_text_extents(font, bytes, &extents);
        }

        _font = font;
        _x = Math.Round(x - (align * extents.AdvanceX));
        _y = y;
        _color = color;
        Right = _x + extents.AdvanceX;
    }

    /// <summary>The column behind it.</summary>
    public double Right { get; }

    public void Draw(nint context)
    {
        CairoDashboard.SetColor(context, _color);
        Cairo.cairo_set_scaled_font(context, _font);
        Cairo.cairo_move_to(context, _x, _y);
        fixed (byte* bytes = _bytes)
        {
            Cairo.cairo_show_text(context, bytes);
        }
    }
}

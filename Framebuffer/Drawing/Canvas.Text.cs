using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

public readonly ref partial struct Canvas
{
    /// <summary>Draws text at a point; line feeds begin new lines.</summary>
    /// <param name="text">Any text; characters that the font lacks become question marks.</param>
    /// <param name="x">The column that the style's horizontal alignment speaks of.</param>
    /// <param name="y">The row that its vertical alignment speaks of.</param>
    /// <param name="style">Font, colour, alignment; overflow has no meaning here.</param>
    public void DrawText(ReadOnlySpan<char> text, int x, int y, TextStyle style)
    {
        DrawLines(text, x, y, style with { Overflow = TextOverflow.Clip }, int.MaxValue);
    }

    /// <summary>Draws text inside a box, aligned with its sides; nothing is drawn outside.</summary>
    /// <param name="text">Any text; characters that the font lacks become question marks.</param>
    /// <param name="box">In pixels. By <see cref="VerticalAlignment.Baseline"/> the box's lower edge is the first baseline.</param>
    /// <param name="style">Font, colour, alignment, overflow.</param>
    public void DrawText(ReadOnlySpan<char> text, PixelRectangle box, TextStyle style)
    {
        Canvas inside = ClipTo(box);
        if (inside._clip.IsEmpty)
        {
            return;
        }

        int x = style.Horizontal switch
        {
            HorizontalAlignment.Left => box.X,
            HorizontalAlignment.Center => box.X + (box.Width / 2),
            _ => box.Right,
        };
        int y = style.Vertical switch
        {
            VerticalAlignment.Top => box.Y,
            VerticalAlignment.Middle => box.Y + (box.Height / 2),
            _ => box.Bottom,
        };
        inside.DrawLines(text, x, y, style, box.Width);
    }

    private void DrawLines(ReadOnlySpan<char> text, int x, int y, TextStyle style, int maximumWidth)
    {
        Font font = style.Font;
        int baseline = style.Vertical switch
        {
            VerticalAlignment.Top => y + font.Ascent,
            VerticalAlignment.Baseline => y,
            VerticalAlignment.Middle => y + ((font.CapHeight - FollowingHeight(text, style, maximumWidth)) / 2),
            _ => y - font.Descent - FollowingHeight(text, style, maximumWidth),
        };
        LineReader reader = new(style, text, maximumWidth);
        while (reader.Next(out ReadOnlySpan<char> line))
        {
            DrawLine(line, x, baseline, style, maximumWidth);
            baseline += font.LineHeight;
        }
    }

    private void DrawLine(ReadOnlySpan<char> line, int x, int baseline, TextStyle style, int maximumWidth)
    {
        Font font = style.Font;
        bool shortened = false;
        if (style.Overflow == TextOverflow.Ellipsis)
        {
            line = TextLayout.Shorten(style, line, maximumWidth, out shortened);
        }

        int width = TextLayout.MeasureLine(font, line, style.LetterSpacing);
        width += shortened ? style.LetterSpacing + font.AdvanceOf(TextLayout.Ellipsis) : 0;
        int pen = style.Horizontal switch
        {
            HorizontalAlignment.Left => x,
            HorizontalAlignment.Center => x - (width / 2),
            _ => x - width,
        };
        for (int i = 0; i < line.Length; i++)
        {
            pen += i > 0 ? style.LetterSpacing + font.KerningOf(line[i - 1], line[i]) : 0;
            pen += DrawGlyph(font, line[i], pen, baseline, style.Color);
        }

        if (shortened)
        {
            DrawGlyph(font, TextLayout.Ellipsis, pen + style.LetterSpacing, baseline, style.Color);
        }
    }

    private int DrawGlyph(Font font, char character, int pen, int baseline, Color color)
    {
        Glyph glyph = font.Find(character);
        DrawBitmap(font.Picture(glyph), pen + glyph.Left, baseline - glyph.Top, color);
        return glyph.Advance;
    }

    /// <summary>From the first baseline to the last.</summary>
    private static int FollowingHeight(ReadOnlySpan<char> text, TextStyle style, int maximumWidth)
    {
        int lines = -1;
        LineReader reader = new(style, text, maximumWidth);
        while (reader.Next(out _))
        {
            lines++;
        }

        return lines * style.Font.LineHeight;
    }
}

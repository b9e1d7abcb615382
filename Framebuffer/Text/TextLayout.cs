using System;

namespace DeviceKit.Framebuffer;

/// <summary>Measures text and breaks it into lines. Lines end at a line feed; a carriage return is not special.</summary>
public static class TextLayout
{
    internal const char Ellipsis = '…';

    /// <summary>The width of one line, from the first pen position to the last.</summary>
    /// <param name="font">The letters.</param>
    /// <param name="line">Text without line feeds.</param>
    /// <param name="letterSpacing">Pixels between letters, besides the font's own.</param>
    public static int MeasureLine(Font font, ReadOnlySpan<char> line, int letterSpacing = 0)
    {
        ArgumentNullException.ThrowIfNull(font);
        int width = 0;
        for (int i = 0; i < line.Length; i++)
        {
            width += font.AdvanceOf(line[i]);
            if (i > 0)
            {
                width += letterSpacing + font.KerningOf(line[i - 1], line[i]);
            }
        }

        return width;
    }

    /// <summary>The room that a text takes, wrapped if the style says so.</summary>
    /// <param name="style">Font, spacing, overflow.</param>
    /// <param name="text">Any text.</param>
    /// <param name="maximumWidth">The width at which lines wrap.</param>
    public static TextSize Measure(TextStyle style, ReadOnlySpan<char> text, int maximumWidth = int.MaxValue)
    {
        int width = 0;
        int lines = 0;
        LineReader reader = new(style, text, maximumWidth);
        while (reader.Next(out ReadOnlySpan<char> line))
        {
            width = Math.Max(width, MeasureLine(style.Font, line, style.LetterSpacing));
            lines++;
        }

        return new TextSize(width, lines * style.Font.LineHeight);
    }

    /// <summary>How many characters from the start fit a width.</summary>
    /// <param name="font">The letters.</param>
    /// <param name="line">Text without line feeds.</param>
    /// <param name="maximumWidth">In pixels.</param>
    /// <param name="letterSpacing">Pixels between letters, besides the font's own.</param>
    public static int Fit(Font font, ReadOnlySpan<char> line, int maximumWidth, int letterSpacing = 0)
    {
        ArgumentNullException.ThrowIfNull(font);
        int width = 0;
        for (int i = 0; i < line.Length; i++)
        {
            width += font.AdvanceOf(line[i]) + (i > 0 ? letterSpacing + font.KerningOf(line[i - 1], line[i]) : 0);
            if (width > maximumWidth)
            {
                return i;
            }
        }

        return line.Length;
    }

    /// <summary>What is left of a line before its ellipsis; all of it where it fits.</summary>
    internal static ReadOnlySpan<char> Shorten(TextStyle style, ReadOnlySpan<char> line, int maximumWidth, out bool shortened)
    {
        shortened = Fit(style.Font, line, maximumWidth, style.LetterSpacing) < line.Length;
        if (!shortened)
        {
            return line;
        }

        int room = maximumWidth - style.Font.AdvanceOf(Ellipsis) - style.LetterSpacing;
        return line[..Fit(style.Font, line, room, style.LetterSpacing)].TrimEnd(' ');
    }
}

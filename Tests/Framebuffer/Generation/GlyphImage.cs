namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>A rasterised glyph: coverage 0 to 15 by row and column, where it stands, and how far the pen moves.</summary>
internal sealed record GlyphImage(char Character, int[,] Coverage, int Left, int Top, int Advance)
{
    internal int Height => Coverage.GetLength(0);

    internal int Width => Coverage.GetLength(1);

    /// <summary>The first (or last) inked column of a row above the baseline, or -1.</summary>
    internal int Edge(int rowAboveBaseline, bool fromRight)
    {
        int row = Top - 1 - rowAboveBaseline;
        for (int i = 0; row >= 0 && row < Height && i < Width; i++)
        {
            int column = fromRight ? Width - 1 - i : i;
            if (Coverage[row, column] >= 5)
            {
                return column;
            }
        }

        return -1;
    }
}

using System;
using System.Buffers.Binary;

namespace DeviceKit.Framebuffer;

/// <summary>Letters as coverage bitmaps of one size. All measures are pixels.</summary>
/// <remarks>
/// A font is constant data; a subclass hands it out, so that it stays where constants are. The glyph table has 10 bytes a glyph, ascending by
/// character: character (16 bits), offset of its coverage (16 bits), width, height, left (signed), top (signed, baseline to top edge),
/// advance, 0. The kerning table has 6 bytes a pair, ascending: left character, right character (16 bits each), shift (signed), 0.
/// Numbers are little-endian. Coverage is laid out as in <see cref="AlphaBitmap"/>. Characters beyond U+FFFF are not supported.
/// </remarks>
public abstract class Font
{
    private const int GlyphLength = 10;
    private const int PairLength = 6;

    /// <summary>A font's measures.</summary>
    /// <param name="name">For people.</param>
    /// <param name="ascent">From the baseline up to the top of a line.</param>
    /// <param name="descent">From the baseline down to the bottom of a line.</param>
    /// <param name="capHeight">The height of H.</param>
    /// <param name="xHeight">The height of x.</param>
    protected Font(string name, int ascent, int descent, int capHeight, int xHeight)
    {
        Name = name;
        Ascent = ascent;
        Descent = descent;
        CapHeight = capHeight;
        XHeight = xHeight;
    }

    /// <summary>For people.</summary>
    public string Name { get; }

    /// <summary>From the baseline up to the top of a line.</summary>
    public int Ascent { get; }

    /// <summary>From the baseline down to the bottom of a line.</summary>
    public int Descent { get; }

    /// <summary>From one baseline to the next.</summary>
    public int LineHeight => Ascent + Descent;

    /// <summary>The height of H.</summary>
    public int CapHeight { get; }

    /// <summary>The height of x.</summary>
    public int XHeight { get; }

    /// <summary>The glyph table; see the remarks of the class.</summary>
    protected abstract ReadOnlySpan<byte> Glyphs { get; }

    /// <summary>The pictures of all glyphs, one after the other.</summary>
    protected abstract ReadOnlySpan<byte> Coverage { get; }

    /// <summary>The kerning table; see the remarks of the class; may be empty.</summary>
    protected abstract ReadOnlySpan<byte> Kerning { get; }

    /// <summary>Whether the font has a picture of its own for a character.</summary>
    /// <param name="character">A UTF-16 unit.</param>
    public bool Contains(char character) => Search(Glyphs, GlyphLength, character, '\0') >= 0;

    /// <summary>How far the pen moves on for a character.</summary>
    /// <param name="character">A UTF-16 unit; unknown ones are drawn as a question mark.</param>
    public int AdvanceOf(char character) => Find(character).Advance;

    /// <summary>How much the second character moves towards (negative) or from the first.</summary>
    /// <param name="left">The first character.</param>
    /// <param name="right">The second.</param>
    public int KerningOf(char left, char right)
    {
        ReadOnlySpan<byte> pairs = Kerning;
        int found = Search(pairs, PairLength, left, right);
        return found < 0 ? 0 : (sbyte)pairs[(found * PairLength) + 4];
    }

    /// <summary>A character's glyph; the question mark's, or an empty one, where the font has none.</summary>
    internal Glyph Find(char character)
    {
        ReadOnlySpan<byte> glyphs = Glyphs;
        int found = Search(glyphs, GlyphLength, character, '\0');
        if (found < 0)
        {
            found = Search(glyphs, GlyphLength, '?', '\0');
            if (found < 0)
            {
                return default;
            }
        }

        ReadOnlySpan<byte> glyph = glyphs.Slice(found * GlyphLength, GlyphLength);
        return new Glyph(glyph[4], glyph[5], (sbyte)glyph[6], (sbyte)glyph[7], glyph[8], BinaryPrimitives.ReadUInt16LittleEndian(glyph[2..]));
    }

    /// <summary>A glyph's picture.</summary>
    internal AlphaBitmap Picture(Glyph glyph) => new(glyph.Width, glyph.Height, Coverage[glyph.Offset..]);

    /// <summary>Binary search by one 16-bit key (glyphs, whose records are longer) or two (pairs); the record's index, or -1.</summary>
    private static int Search(ReadOnlySpan<byte> table, int length, char first, char second)
    {
        int low = 0;
        int high = (table.Length / length) - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            ReadOnlySpan<byte> record = table.Slice(middle * length, length);
            int difference = BinaryPrimitives.ReadUInt16LittleEndian(record) - first;
            if (difference == 0 && length == PairLength)
            {
                difference = BinaryPrimitives.ReadUInt16LittleEndian(record[2..]) - second;
            }

            if (difference == 0)
            {
                return middle;
            }

            low = difference < 0 ? middle + 1 : low;
            high = difference > 0 ? middle - 1 : high;
        }

        return -1;
    }
}

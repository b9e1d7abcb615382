using System;
using System.Buffers.Binary;

namespace DeviceKit.Framebuffer.Png;

/// <summary>What samples mean: palette (PNG 11.2.2) and transparency (PNG 11.3.1.1).</summary>
internal sealed class PngColors(PngHeader header)
{
    private const int MaximumPalette = 256;

    private Color[] _palette = [];
    private bool _hasKey;
    private int _keyRed;
    private int _keyGreen;
    private int _keyBlue;

    internal bool HasPalette => _palette.Length > 0;

    internal ImageError SetPalette(ReadOnlySpan<byte> content)
    {
        bool forbidden = header.ColorType is PngColorType.Gray or PngColorType.GrayAlpha;
        int count = content.Length / 3;
        int most = header.ColorType == PngColorType.Indexed ? 1 << header.BitDepth : MaximumPalette;
        if (forbidden || HasPalette || _hasKey || count == 0 || count > most || content.Length % 3 != 0)
        {
            return ImageError.BadPalette;
        }

        _palette = new Color[count];
        for (int i = 0; i < count; i++)
        {
            _palette[i] = new Color(content[i * 3], content[(i * 3) + 1], content[(i * 3) + 2]);
        }

        return ImageError.None;
    }

    internal ImageError SetTransparency(ReadOnlySpan<byte> content)
    {
        switch (header.ColorType)
        {
            case PngColorType.Indexed when content.Length <= _palette.Length:
                for (int i = 0; i < content.Length; i++)
                {
                    _palette[i] = _palette[i].WithAlpha(content[i]);
                }

                return ImageError.None;
            case PngColorType.Gray when content.Length == 2:
                _hasKey = true;
                _keyRed = _keyGreen = _keyBlue = BinaryPrimitives.ReadUInt16BigEndian(content);
                return ImageError.None;
            case PngColorType.TrueColor when content.Length == 6:
                _hasKey = true;
                _keyRed = BinaryPrimitives.ReadUInt16BigEndian(content);
                _keyGreen = BinaryPrimitives.ReadUInt16BigEndian(content[2..]);
                _keyBlue = BinaryPrimitives.ReadUInt16BigEndian(content[4..]);
                return ImageError.None;
            default:
                return ImageError.BadTransparency;
        }
    }

    /// <summary>A pixel of an unfiltered row; false where it names a colour that the palette lacks.</summary>
    internal bool TryRead(ReadOnlySpan<byte> row, int x, out Color color)
    {
        int first = x * header.Channels;
        int red = Sample(row, first);
        switch (header.ColorType)
        {
            case PngColorType.Indexed:
                color = red < _palette.Length ? _palette[red] : default;
                return red < _palette.Length;
            case PngColorType.Gray:
            case PngColorType.GrayAlpha:
                byte gray = Scale(red);
                byte opacity = header.ColorType == PngColorType.GrayAlpha ? Scale(Sample(row, first + 1)) : Opacity(red, red, red);
                color = new Color(gray, gray, gray, opacity);
                return true;
            default:
                int green = Sample(row, first + 1);
                int blue = Sample(row, first + 2);
                byte alpha = header.ColorType == PngColorType.TrueColorAlpha ? Scale(Sample(row, first + 3)) : Opacity(red, green, blue);
                color = new Color(Scale(red), Scale(green), Scale(blue), alpha);
                return true;
        }
    }

    private byte Opacity(int red, int green, int blue) =>
        (byte)(_hasKey && red == _keyRed && green == _keyGreen && blue == _keyBlue ? 0 : 255);

    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        if (header.BitDepth == 8)
        {
            return row[index];
        }

        if (header.BitDepth == 16)
        {
            return BinaryPrimitives.ReadUInt16BigEndian(row[(index * 2)..]);
        }

        int bit = index * header.BitDepth;
        return (row[bit >> 3] >> (8 - header.BitDepth - (bit & 7))) & ((1 << header.BitDepth) - 1);
    }

    /// <summary>PNG 13.12: to eight bits, exactly rounded.</summary>
    private byte Scale(int sample)
    {
        int maximum = (1 << header.BitDepth) - 1;
        return (byte)(((sample * 255) + (maximum / 2)) / maximum);
    }
}

using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The frame memory of a DCS controller: 18 bits a pixel, red in bits 17-12, green in 11-6, blue in 5-0.</summary>
internal sealed class DcsMemory
{
    public const uint Mask = 0x3FFFF;

    private readonly uint[] _pixels;

    public DcsMemory(int columns, int rows)
    {
        Columns = columns;
        Rows = rows;
        _pixels = new uint[columns * rows];

        // Random after power-on: a picture that was not written whole is found out.
        uint noise = 0x2545_F491;
        foreach (ref uint pixel in _pixels.AsSpan())
        {
            noise = (noise * 1_664_525) + 1_013_904_223;
            pixel = noise >> 14;
        }
    }

    public int Columns { get; }

    public int Rows { get; }

    public uint this[int column, int row]
    {
        get => _pixels[(row * Columns) + column];
        set => _pixels[(row * Columns) + column] = value;
    }

    /// <summary>The pixel as RGB565, exactly what was written when 16 bits were.</summary>
    public static ushort ToRgb565(uint pixel) =>
        (ushort)(((pixel >> 13) << 11) | (((pixel >> 6) & 63) << 5) | ((pixel >> 1) & 31));

    public static uint SwapRedAndBlue(uint pixel) => ((pixel & 63) << 12) | (pixel & (63 << 6)) | (pixel >> 12);

    /// <summary>The eight colours of idle mode: each channel's highest bit.</summary>
    public static uint ToIdle(uint pixel) =>
        ((pixel & 0x20000) != 0 ? 63u << 12 : 0) | ((pixel & 0x800) != 0 ? 63u << 6 : 0) | ((pixel & 0x20) != 0 ? 63u : 0);
}

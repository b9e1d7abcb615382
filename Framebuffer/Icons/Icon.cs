using System;
using System.Buffers.Binary;

namespace DeviceKit.Framebuffer;

/// <summary>A small drawing of a few layers, each a coverage bitmap with its colour.</summary>
/// <remarks>
/// Data: one byte with the number of layers, then for each layer, 10 bytes: red, green, blue, x, y, width, height, 0, and the 16-bit
/// little-endian length of what follows, its coverage (<see cref="AlphaBitmap"/>).
/// </remarks>
public readonly ref struct Icon
{
    private const int LayerHeaderLength = 10;

    private readonly ReadOnlySpan<byte> _data;

    /// <summary>An icon over constant data.</summary>
    /// <param name="size">Width and height in pixels.</param>
    /// <param name="data">See the remarks.</param>
    public Icon(int size, ReadOnlySpan<byte> data)
    {
        Size = size;
        _data = data;
    }

    /// <summary>Width and height in pixels.</summary>
    public int Size { get; }

    /// <summary>The number of layers, the lowest first; 0 for an icon without data.</summary>
    public int LayerCount => _data.IsEmpty ? 0 : _data[0];

    /// <summary>One layer.</summary>
    /// <param name="index">0 up to <see cref="LayerCount"/> - 1.</param>
    public IconLayer Layer(int index)
    {
        ReadOnlySpan<byte> rest = _data[1..];
        for (int i = 0; i < index; i++)
        {
            rest = rest[(LayerHeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(rest[8..]))..];
        }

        int length = BinaryPrimitives.ReadUInt16LittleEndian(rest[8..]);
        AlphaBitmap bitmap = new(rest[5], rest[6], rest.Slice(LayerHeaderLength, length));
        return new IconLayer(rest[3], rest[4], bitmap, new Color(rest[0], rest[1], rest[2]));
    }
}

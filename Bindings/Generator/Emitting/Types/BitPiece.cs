using System.Collections.Generic;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>A part of a bit-field within one storage unit, little-endian.</summary>
/// <param name="Offset">The unit's offset in the record, in bytes.</param>
/// <param name="Size">The unit's size in bytes.</param>
/// <param name="Shift">The part's first bit in the unit.</param>
/// <param name="Width">Its width in bits.</param>
/// <param name="ValueShift">The bit of the value that its first bit holds.</param>
internal sealed record BitPiece(int Offset, int Size, int Shift, int Width, int ValueShift)
{
    /// <summary>The private field that holds the unit.</summary>
    public string FieldName => $"_bits{Size * 8}At{Offset}";

    /// <summary>The unit's C# type.</summary>
    public string TypeName => TypeMap.Integer(Size, isSigned: false);

    /// <summary>Ones where the part lies in the unit.</summary>
    public ulong Mask => (Width >= 64 ? ulong.MaxValue : (1UL << Width) - 1) << Shift;

    /// <summary>
    /// Where a bit-field lies: in the smallest aligned unit that holds all of it, so that a target which cannot read unaligned words reads none; one of a packed
    /// record that no unit holds is taken byte by byte.
    /// </summary>
    /// <param name="bitOffset">From the start of the record.</param>
    /// <param name="width">In bits, at least 1.</param>
    /// <param name="recordSize">In bytes.</param>
    public static IReadOnlyList<BitPiece> Of(long bitOffset, int width, int recordSize)
    {
        for (int size = 1; size <= 8; size *= 2)
        {
            long unit = bitOffset / (size * 8);
            if (unit == (bitOffset + width - 1) / (size * 8) && (unit + 1) * size <= recordSize)
            {
                return [new BitPiece((int)unit * size, size, (int)(bitOffset % (size * 8)), width, 0)];
            }
        }

        var pieces = new List<BitPiece>();
        for (int done = 0; done < width;)
        {
            int shift = (int)((bitOffset + done) % 8);
            int part = System.Math.Min(8 - shift, width - done);
            pieces.Add(new BitPiece((int)((bitOffset + done) / 8), 1, shift, part, done));
            done += part;
        }

        return pieces;
    }
}

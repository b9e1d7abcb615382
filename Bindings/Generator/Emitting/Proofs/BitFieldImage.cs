using System.Collections.Generic;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Proofs;

/// <summary>A bit-field with all its ones: an object of the proof, and the bytes that a right compiler gives it.</summary>
/// <param name="Symbol">The C object.</param>
/// <param name="Record">The record that the object has the type of.</param>
/// <param name="Name">The bit-field; one of an anonymous member stands among the record's own.</param>
/// <param name="BitOffset">From the start of the record.</param>
/// <param name="Width">In bits.</param>
public sealed record BitFieldImage(string Symbol, CRecord Record, string Name, long BitOffset, int Width)
{
    /// <summary>The object's bytes, little-endian.</summary>
    public IReadOnlyList<byte> Bytes
    {
        get
        {
            byte[] bytes = new byte[Record.Size ?? 0];
            for (long bit = BitOffset; bit < BitOffset + Width; bit++)
            {
                bytes[bit / 8] |= (byte)(1 << (int)(bit % 8));
            }

            return bytes;
        }
    }
}

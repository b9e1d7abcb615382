using System;
using System.Buffers.Binary;
using System.IO;

namespace DeviceKit.Framebuffer.Png;

/// <summary>PNG 5.3: length (4 bytes, big-endian), type (4), data, CRC-32 of type and data (4).</summary>
internal readonly ref struct PngChunk
{
    internal const uint Header = 0x49484452;
    internal const uint Palette = 0x504C5445;
    internal const uint Data = 0x49444154;
    internal const uint End = 0x49454E44;
    internal const uint Transparency = 0x74524E53;
    internal const uint SignificantBits = 0x73424954;

    private const int Overhead = 12;

    private PngChunk(uint type, ReadOnlySpan<byte> content)
    {
        Type = type;
        Content = content;
    }

    /// <summary>PNG 5.2.</summary>
    internal static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Four letters, the first in the highest byte.</summary>
    internal uint Type { get; }

    internal ReadOnlySpan<byte> Content { get; }

    /// <summary>PNG 5.4: a decoder may not pass over a chunk whose first letter is a capital.</summary>
    internal bool IsCritical => (Type & 0x20000000) == 0;

    /// <summary>Takes the next chunk off the rest of a file.</summary>
    internal static ImageError Read(ref ReadOnlySpan<byte> rest, out PngChunk chunk)
    {
        chunk = default;
        if (rest.Length < Overhead)
        {
            return ImageError.Truncated;
        }

        uint length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > (uint)(rest.Length - Overhead))
        {
            return ImageError.Truncated;
        }

        ReadOnlySpan<byte> covered = rest.Slice(4, (int)length + 4);
        if (Crc32.Compute(covered) != BinaryPrimitives.ReadUInt32BigEndian(rest[((int)length + 8)..]))
        {
            return ImageError.BadChecksum;
        }

        chunk = new PngChunk(BinaryPrimitives.ReadUInt32BigEndian(covered), covered[4..]);
        rest = rest[((int)length + Overhead)..];
        return ImageError.None;
    }

    internal static void Write(Stream destination, uint type, ReadOnlySpan<byte> content)
    {
        Span<byte> word = stackalloc byte[8];
        BinaryPrimitives.WriteInt32BigEndian(word, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(word[4..], type);
        destination.Write(word);
        destination.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(word, Crc32.Compute(word[4..], content));
        destination.Write(word[..4]);
    }
}

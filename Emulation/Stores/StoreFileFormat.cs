using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace DeviceKit.Emulation;

/// <summary>The file of a <see cref="FileStore"/>; integers are little-endian.</summary>
/// <remarks>
/// <code>
/// offset  size
///      0     8  "DKSTORE1"
///      8     4  n, the length of the content in bytes
///     12    32  SHA-256 of the content
///     44     n  the content: for each key, in ordinal order,
///                 1  k, the key's length; k bytes of ASCII
///                 4  v, the value's length; v bytes
/// </code>
/// The file ends with the content.
/// </remarks>
internal static class StoreFileFormat
{
    private const int LengthOffset = 8;
    private const int HashOffset = 12;
    private const int ContentOffset = 44;

    private static ReadOnlySpan<byte> Magic => "DKSTORE1"u8;

    public static byte[] Encode(IReadOnlyDictionary<string, byte[]> content)
    {
        int length = 0;
        foreach ((string key, byte[] value) in content)
        {
            length += 1 + key.Length + sizeof(int) + value.Length;
        }

        byte[] file = new byte[ContentOffset + length];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(LengthOffset), length);
        Span<byte> rest = file.AsSpan(ContentOffset);
        foreach ((string key, byte[] value) in content)
        {
            rest[0] = (byte)key.Length;
            Encoding.ASCII.GetBytes(key, rest[1..]);
            rest = rest[(1 + key.Length)..];
            BinaryPrimitives.WriteInt32LittleEndian(rest, value.Length);
            value.CopyTo(rest[sizeof(int)..]);
            rest = rest[(sizeof(int) + value.Length)..];
        }

        SHA256.HashData(file.AsSpan(ContentOffset), file.AsSpan(HashOffset));
        return file;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">All its bytes.</param>
    /// <param name="content">What it holds.</param>
    /// <returns>Null, or what is wrong with it.</returns>
    public static string? Decode(ReadOnlySpan<byte> file, Dictionary<string, byte[]> content)
    {
        if (!file[..Math.Min(file.Length, Magic.Length)].SequenceEqual(Magic))
        {
            return "it does not begin with DKSTORE1, so it is no store";
        }

        if (file.Length < ContentOffset)
        {
            return $"it has {file.Length} bytes, fewer than its header";
        }

        ReadOnlySpan<byte> rest = file[ContentOffset..];
        int length = BinaryPrimitives.ReadInt32LittleEndian(file[LengthOffset..]);
        if (rest.Length != length)
        {
            return $"it has {rest.Length} bytes of content where {length} are announced";
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(rest, hash);
        if (!hash.SequenceEqual(file.Slice(HashOffset, hash.Length)))
        {
            return "its checksum is wrong";
        }

        // The checksum holds: what follows was written by Encode.
        while (!rest.IsEmpty)
        {
            string key = Encoding.ASCII.GetString(rest.Slice(1, rest[0]));
            rest = rest[(1 + rest[0])..];
            int size = BinaryPrimitives.ReadInt32LittleEndian(rest);
            content.Add(key, rest.Slice(sizeof(int), size).ToArray());
            rest = rest[(sizeof(int) + size)..];
        }

        return null;
    }
}

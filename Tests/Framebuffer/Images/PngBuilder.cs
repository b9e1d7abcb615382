using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;
using DeviceKit.Framebuffer.Png;

namespace DeviceKit.Framebuffer.Tests.Images;

/// <summary>Writes PNG files of every kind, good and bad, chunk by chunk; written from the specification, not from the encoder.</summary>
internal sealed class PngBuilder
{
    private readonly List<byte> _file = [];

    internal PngBuilder() => _file.AddRange([137, 80, 78, 71, 13, 10, 26, 10]);

    internal PngBuilder Header(int width, int height, int depth, int colorType, int interlace = 0)
    {
        byte[] content = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(content, width);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(4), height);
        (content[8], content[9], content[12]) = ((byte)depth, (byte)colorType, (byte)interlace);
        return Chunk("IHDR", content);
    }

    internal PngBuilder Chunk(string type, params byte[] content)
    {
        byte[] covered = [.. Encoding.ASCII.GetBytes(type), .. content];
        byte[] word = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(word, content.Length);
        _file.AddRange(word);
        _file.AddRange(covered);
        BinaryPrimitives.WriteUInt32BigEndian(word, Crc32.Compute(covered));
        _file.AddRange(word);
        return this;
    }

    internal PngBuilder Data(byte[] rows, int pieces = 1)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(rows);
        }

        byte[] all = packed.ToArray();
        for (int i = 0; i < pieces; i++)
        {
            Chunk("IDAT", all[(i * all.Length / pieces)..((i + 1) * all.Length / pieces)]);
        }

        return this;
    }

    internal byte[] End() => Chunk("IEND").Bytes();

    internal byte[] Bytes() => [.. _file];
}

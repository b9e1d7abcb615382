using System;
using System.Buffers.Binary;
using System.Text;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The 32 bytes of an entry that begins an item.</summary>
/// <remarks>Namespace 0, type 1, span 2, chunk 3, CRC-32 4, key 8 (16 bytes, NUL behind it), data 24 (8 bytes).</remarks>
internal readonly struct NvsItem
{
    public const int Size = 32;
    public const int DataSize = 8;
    public const int MaxKeyLength = 15;
    public const byte NoChunk = 0xFF;
    private const int CrcOffset = 4;
    private const int KeyOffset = 8;
    private const int DataOffset = 24;

    private readonly byte[] _bytes;

    public NvsItem(byte[] bytes) => _bytes = bytes;

    public NvsItem(byte namespaceIndex, NvsType type, int span, byte chunk, string key, ReadOnlySpan<byte> data)
    {
        _bytes = new byte[Size];
        _bytes[0] = namespaceIndex;
        _bytes[1] = (byte)type;
        _bytes[2] = (byte)span;
        _bytes[3] = chunk;
        Encoding.UTF8.GetBytes(key, _bytes.AsSpan(KeyOffset, MaxKeyLength));
        _bytes.AsSpan(DataOffset).Fill(0xFF);
        data.CopyTo(_bytes.AsSpan(DataOffset));
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(CrcOffset), ComputeCrc());
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    public byte NamespaceIndex => _bytes[0];

    public NvsType Type => (NvsType)_bytes[1];

    public int Span => _bytes[2];

    public byte Chunk => _bytes[3];

    public string Key
    {
        get
        {
            ReadOnlySpan<byte> key = _bytes.AsSpan(KeyOffset, MaxKeyLength);
            int end = key.IndexOf((byte)0);
            return Encoding.UTF8.GetString(end < 0 ? key : key[..end]);
        }
    }

    public ReadOnlySpan<byte> Data => _bytes.AsSpan(DataOffset);

    /// <summary>Strings and chunks: the bytes behind this entry.</summary>
    public int Length => BinaryPrimitives.ReadUInt16LittleEndian(Data);

    /// <summary>Strings and chunks: their CRC-32.</summary>
    public uint LengthCrc => BinaryPrimitives.ReadUInt32LittleEndian(Data[4..]);

    /// <summary>Blob indexes: the blob's bytes.</summary>
    public int BlobLength => BinaryPrimitives.ReadInt32LittleEndian(Data);

    /// <summary>Blob indexes: the number of chunks.</summary>
    public int ChunkCount => Data[4];

    /// <summary>Blob indexes: the number of the first chunk, 0 or 128 in turn.</summary>
    public byte ChunkStart => Data[5];

    public bool IsVariable => Type is NvsType.String or NvsType.Blob;

    public bool IsValid => BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(CrcOffset)) == ComputeCrc() && Span is >= 1 and <= NvsPage.EntryCount;

    private uint ComputeCrc()
    {
        uint crc = NvsCrc.Of(_bytes.AsSpan(0, CrcOffset));
        crc = NvsCrc.Of(_bytes.AsSpan(KeyOffset, 16), crc);
        return NvsCrc.Of(_bytes.AsSpan(DataOffset), crc);
    }
}

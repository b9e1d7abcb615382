using System.Buffers.Binary;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Tests.Captures;

/// <summary>Builds pcapng files by hand, in either byte order, for what DeviceKit's own writer never writes.</summary>
internal sealed class PcapNgBytes(bool bigEndian = false)
{
    private readonly List<byte> _file = [];

    public byte[] ToArray() => [.. _file];

    public PcapNgBytes Section() => Block(0x0A0D0D0A, [.. U32(0x1A2B3C4D), .. U16(1), .. U16(0), .. U64(ulong.MaxValue)]);

    public PcapNgBytes Interface(uint snapLength = 0, params byte[] options) => Block(1, [.. U16(1), .. U16(0), .. U32(snapLength), .. options]);

    public PcapNgBytes Packet(ulong units, byte[] data, uint number = 0, params byte[] options) => Block(
        6,
        [
            .. U32(number), .. U32((uint)(units >> 32)), .. U32((uint)units), .. U32((uint)data.Length), .. U32((uint)data.Length), .. Pad(data),
            .. options,
        ]);

    public PcapNgBytes ObsoletePacket(ulong units, byte[] data) => Block(
        2,
        [.. U16(0), .. U16(7), .. U32((uint)(units >> 32)), .. U32((uint)units), .. U32((uint)data.Length), .. U32((uint)data.Length), .. Pad(data)]);

    public PcapNgBytes SimplePacket(uint originalLength, byte[] data) => Block(3, [.. U32(originalLength), .. Pad(data)]);

    public PcapNgBytes Block(uint type, params byte[] body)
    {
        byte[] length = U32((uint)body.Length + 12);
        _file.AddRange([.. U32(type), .. length, .. body, .. length]);
        return this;
    }

    public PcapNgBytes Raw(params byte[] bytes)
    {
        _file.AddRange(bytes);
        return this;
    }

    public byte[] Option(ushort code, params byte[] value) => [.. U16(code), .. U16((ushort)value.Length), .. Pad(value)];

    public byte[] U16(ushort value)
    {
        byte[] bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, bigEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
        return bytes;
    }

    public byte[] U32(uint value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, bigEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
        return bytes;
    }

    public byte[] U64(ulong value)
    {
        byte[] bytes = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, bigEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
        return bytes;
    }

    private static byte[] Pad(byte[] data) => [.. data, .. new byte[-data.Length & 3]];
}

using System;
using System.Buffers.Binary;

namespace DeviceKit.Emulation.Fuzzing;

/// <summary>Makes the checksums of a frame right (RFC 1071), written plainly and apart from the stack's fast one.</summary>
internal static class FrameChecksums
{
    private const int Ethernet = 14;
    private const int MinimumIPv4 = 20;

    /// <summary>The checksum of bytes, with a sum to begin from.</summary>
    public static ushort Sum(ReadOnlySpan<byte> data, uint start = 0)
    {
        uint sum = start;
        for (int i = 0; i < data.Length; i++)
        {
            sum += (i & 1) == 0 ? (uint)data[i] << 8 : data[i];
        }

        while (sum >> 16 != 0)
        {
            sum = (sum & 0xFFFF) + (sum >> 16);
        }

        return (ushort)~sum;
    }

    public static void Put(Span<byte> data, int offset, ushort value) => BinaryPrimitives.WriteUInt16BigEndian(data[offset..], value);

    /// <summary>Sets the checksums of IP header and transport, as far as the frame's lengths allow; anything else is left alone.</summary>
    public static void Repair(Span<byte> frame)
    {
        int start = Ethernet + (frame.Length > Ethernet && frame[12] == 0x81 && frame[13] == 0 ? 4 : 0);
        if (frame.Length < start + MinimumIPv4 || frame[start - 2] != 8 || frame[start - 1] != 0)
        {
            return;
        }

        Span<byte> packet = frame[start..];
        int header = (packet[0] & 15) * 4;
        int total = BinaryPrimitives.ReadUInt16BigEndian(packet[2..]);
        if (header < MinimumIPv4 || total < header || total > packet.Length)
        {
            return;
        }

        Put(packet, 10, 0);
        Put(packet, 10, Sum(packet[..header]));
        RepairTransport(packet[..total], header);
    }

    private static void RepairTransport(Span<byte> packet, int header)
    {
        Span<byte> payload = packet[header..];
        (int offset, bool pseudoHeader) = packet[9] switch
        {
            1 => (2, false),
            6 => (16, true),
            17 => (6, true),
            _ => (-1, false),
        };
        if (offset < 0 || payload.Length < offset + 2)
        {
            return;
        }

        uint sum = 0;
        if (pseudoHeader)
        {
            sum = (ushort)~Sum(packet[12..20], packet[9] + (uint)payload.Length);
        }

        Put(payload, offset, 0);
        ushort checksum = Sum(payload, sum);
        Put(payload, offset, checksum == 0 && packet[9] == 17 ? ushort.MaxValue : checksum);
    }
}

using System;
using System.Buffers.Binary;
using System.Linq;

namespace DeviceKit.Emulation.Fuzzing;

/// <summary>Builds valid frames byte by byte, without the stack's own code, so that the two can be held against each other.</summary>
internal sealed class FrameBuilder(HostileTarget target)
{
    private const byte Icmp = 1;
    private const byte Tcp = 6;
    private const byte Udp = 17;

    private readonly byte[] _ethernet =
        [.. Bytes(target.MacAddress.Value, 6), .. Bytes(target.PeerMacAddress.Value, 6)];

    public byte[] Ethernet(ushort type, params byte[] payload) => [.. _ethernet, .. Bytes(type, 2), .. payload];

    public static byte[] Tagged(ushort tag, byte[] frame) => [.. frame[..12], .. Bytes(0x8100, 2), .. Bytes(tag, 2), .. frame[12..]];

    public static byte[] Broadcast(byte[] frame) => [.. Bytes(ulong.MaxValue, 6), .. frame[6..]];

    public byte[] Arp(ushort operation, uint sender, uint wanted, ulong targetHardware = 0) => Ethernet(
        0x0806,
        [
            .. Bytes(0x0001_0800_0604, 6), .. Bytes(operation, 2), .. Bytes(target.PeerMacAddress.Value, 6), .. Bytes(sender, 4),
            .. Bytes(targetHardware, 6), .. Bytes(wanted, 4),
        ]);

    public byte[] IPv4(byte protocol, byte[] payload, ushort fragment = 0, uint? source = null, uint? destination = null, params byte[] options)
    {
        byte[] header =
        [
            (byte)(0x45 + (options.Length / 4)), 0, .. Bytes((ulong)(20 + options.Length + payload.Length), 2), .. Bytes(0x1234, 2),
            .. Bytes(fragment, 2), 64, protocol, 0, 0, .. Bytes(source ?? target.PeerAddress.Value, 4),
            .. Bytes(destination ?? target.Address.Value, 4), .. options,
        ];
        FrameChecksums.Put(header, 10, FrameChecksums.Sum(header));
        return Ethernet(0x0800, [.. header, .. payload]);
    }

    public byte[] IcmpMessage(byte type, byte code, uint rest, params byte[] data)
    {
        byte[] message = [type, code, 0, 0, .. Bytes(rest, 4), .. data];
        FrameChecksums.Put(message, 2, FrameChecksums.Sum(message));
        return IPv4(Icmp, message);
    }

    /// <summary>An ICMP error about a packet that the victim seems to have sent: the frame's IP header with the addresses turned, and 8 bytes.</summary>
    public byte[] IcmpError(byte type, byte code, uint rest, byte[] frame)
    {
        byte[] quoted = frame[14..42];
        (byte[] source, byte[] destination) = (quoted[12..16], quoted[16..20]);
        destination.CopyTo(quoted, 12);
        source.CopyTo(quoted, 16);
        (quoted[20], quoted[21], quoted[22], quoted[23]) = (quoted[22], quoted[23], quoted[20], quoted[21]);
        return IcmpMessage(type, code, rest, quoted);
    }

    public byte[] UdpDatagram(ushort from, ushort to, byte[] data, bool checksum = true, uint? source = null, uint? destination = null)
    {
        byte[] frame = IPv4(Udp, [.. Bytes(from, 2), .. Bytes(to, 2), .. Bytes((ulong)(8 + data.Length), 2), 0, 0, .. data], 0, source, destination);
        if (checksum)
        {
            FrameChecksums.Repair(frame);
        }

        return frame;
    }

    public byte[] TcpSegment(byte flags, uint sequence, uint acknowledgment, byte[] data, params byte[] options)
    {
        byte[] frame = IPv4(
            Tcp,
            [
                .. Bytes(target.PeerPort, 2), .. Bytes(target.TcpPort, 2), .. Bytes(sequence, 4), .. Bytes(acknowledgment, 4),
                (byte)((5 + (options.Length / 4)) << 4), flags, 0xFF, 0xFF, 0, 0, 0, 0, .. options, .. data,
            ]);
        FrameChecksums.Repair(frame);
        return frame;
    }

    /// <summary>Cuts a frame's IP payload into fragments of a size that is a multiple of 8 (RFC 791 section 3.2).</summary>
    public byte[][] Fragments(byte[] frame, int size)
    {
        byte[] payload = frame[34..];
        return
        [
            .. Enumerable.Range(0, (payload.Length + size - 1) / size).Select(i => IPv4(
                frame[23],
                payload[(i * size)..Math.Min((i + 1) * size, payload.Length)],
                (ushort)((i * size / 8) | ((i + 1) * size < payload.Length ? 0x2000 : 0)))),
        ];
    }

    /// <summary>The low bytes of a number, most significant first.</summary>
    public static byte[] Bytes(ulong value, int count)
    {
        byte[] all = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(all, value);
        return all[(8 - count)..];
    }
}

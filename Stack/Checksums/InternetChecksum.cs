using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DeviceKit.Stack;

/// <summary>
/// The Internet checksum (RFC 1071): the ones' complement of the ones' complement sum of 16-bit big-endian words. Partial sums are kept in
/// network order's values and may be added to each other.
/// </summary>
internal static class InternetChecksum
{
    /// <summary>Adds bytes to a partial sum.</summary>
    /// <param name="sum">The sum so far.</param>
    /// <param name="data">The bytes; every chunk but the last has an even length.</param>
    /// <returns>A sum below 2^17.</returns>
    public static uint Add(uint sum, ReadOnlySpan<byte> data)
    {
        uint native = Fold(SumNative(data));
        return (sum >> 16) + (sum & 0xFFFF) + (BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness((ushort)native) : native);
    }

    /// <summary>The checksum field for a sum.</summary>
    /// <param name="sum">The sum of everything that the checksum covers, the field itself as 0.</param>
    public static ushort Finish(uint sum) => (ushort)~Fold(sum);

    /// <summary>True when a sum over data that includes the checksum field is right.</summary>
    /// <param name="sum">The sum.</param>
    public static bool IsValid(uint sum) => Fold(sum) == 0xFFFF;

    /// <summary>The partial sum of the pseudo-header of UDP and TCP over IPv4 (RFC 768, RFC 9293 section 3.1).</summary>
    /// <param name="source">The source address.</param>
    /// <param name="destination">The destination address.</param>
    /// <param name="protocol">The protocol's number.</param>
    /// <param name="length">The length of the transport's header and payload in bytes.</param>
    public static uint PseudoHeader(IPv4Address source, IPv4Address destination, byte protocol, int length) =>
        Fold((ulong)(source.Value >> 16) + (source.Value & 0xFFFF) + (destination.Value >> 16) + (destination.Value & 0xFFFF)
            + protocol + (uint)length);

    private static uint Fold(ulong sum)
    {
        sum = (sum >> 32) + (sum & 0xFFFF_FFFF);
        sum = (sum >> 32) + (sum & 0xFFFF_FFFF);
        uint half = (uint)(sum >> 16) + (uint)(sum & 0xFFFF);
        half = (half >> 16) + (half & 0xFFFF);
        return (half >> 16) + (half & 0xFFFF);
    }

    private static ulong SumNative(ReadOnlySpan<byte> data)
    {
        ulong sum = 0;
        if (Vector256.IsHardwareAccelerated && data.Length >= 64)
        {
            sum = SumVectors(ref data);
        }

        while (data.Length >= 16)
        {
            sum += (ulong)MemoryMarshal.Read<uint>(data) + MemoryMarshal.Read<uint>(data[4..]);
            sum += (ulong)MemoryMarshal.Read<uint>(data[8..]) + MemoryMarshal.Read<uint>(data[12..]);
            data = data[16..];
        }

        while (data.Length >= 2)
        {
            sum += MemoryMarshal.Read<ushort>(data);
            data = data[2..];
        }

        if (data.Length == 1)
        {
            sum += BitConverter.IsLittleEndian ? data[0] : (uint)data[0] << 8;
        }

        return sum;
    }

    /// <summary>Sums whole 32-byte vectors and leaves the rest. 32-bit words are widened to 64, so that nothing overflows.</summary>
    private static ulong SumVectors(ref ReadOnlySpan<byte> data)
    {
        ref byte start = ref MemoryMarshal.GetReference(data);
        Vector256<ulong> low = Vector256<ulong>.Zero;
        Vector256<ulong> high = Vector256<ulong>.Zero;
        Vector256<ulong> mask = Vector256.Create(0xFFFF_FFFFUL);
        int i = 0;
        for (; i <= data.Length - 32; i += 32)
        {
            Vector256<ulong> words = Unsafe.ReadUnaligned<Vector256<ulong>>(ref Unsafe.Add(ref start, i));
            low += words & mask;
            high += words >>> 32;
        }

        data = data[i..];
        return Vector256.Sum(low + high);
    }
}

using System;
using System.Buffers.Binary;

namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>The Internet checksum (RFC 1071) over 1,500 bytes, as 16-bit big-endian words.</summary>
internal static class InternetSum
{
    private static byte[] s_data = [];

    public static void Prepare()
    {
        s_data = new byte[1500];
        for (int i = 0; i < s_data.Length; i++)
        {
            s_data[i] = (byte)((i * 31) + (i >> 8));
        }
    }

    public static uint Run() => Of(s_data);

    private static uint Of(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        while (data.Length >= 2)
        {
            sum += BinaryPrimitives.ReadUInt16BigEndian(data);
            data = data[2..];
        }

        while (sum > 0xFFFF)
        {
            sum = (sum & 0xFFFF) + (sum >> 16);
        }

        return ~sum & 0xFFFF;
    }
}

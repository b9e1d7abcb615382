using System;

namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>CRC-32 (IEEE 802.3) by a table, over 1,024 bytes.</summary>
internal static class Crc32
{
    private static uint[] s_table = [];
    private static byte[] s_data = [];

    public static void Prepare()
    {
        s_table = new uint[256];
        s_data = new byte[1024];
        for (uint i = 0; i < 256; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            }

            s_table[i] = value;
        }

        for (int i = 0; i < s_data.Length; i++)
        {
            s_data[i] = (byte)((i * 31) + (i >> 5));
        }
    }

    public static uint Run() => Of(s_data);

    private static uint Of(ReadOnlySpan<byte> data)
    {
        uint[] table = s_table;
        uint crc = uint.MaxValue;
        foreach (byte b in data)
        {
            crc = table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return ~crc;
    }
}

using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The CRC-32 of NVS: that of IEEE 802.3 begun with FFFFFFFFh already counted in, as esp_rom_crc32_le(0xffffffff, …).</summary>
internal static class NvsCrc
{
    private static readonly uint[] s_table = Build();

    public static uint Of(ReadOnlySpan<byte> bytes, uint crc = 0xFFFF_FFFF)
    {
        uint register = ~crc;
        foreach (byte value in bytes)
        {
            register = s_table[(byte)(register ^ value)] ^ (register >> 8);
        }

        return ~register;
    }

    private static uint[] Build()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value >> 1) ^ ((value & 1) * 0xEDB8_8320);
            }

            table[i] = value;
        }

        return table;
    }
}

using System.Runtime.CompilerServices;

namespace System.Numerics;

public static class BitOperations
{
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern int LeadingZeroCount(uint value);

    public static int LeadingZeroCount(ulong value)
    {
        uint high = (uint)(value >> 32);
        return high != 0 ? LeadingZeroCount(high) : 32 + LeadingZeroCount((uint)value);
    }

    public static int LeadingZeroCount(nuint value) => LeadingZeroCount((uint)value);

    public static int TrailingZeroCount(uint value) => value == 0 ? 32 : 31 - LeadingZeroCount(value & (0 - value));

    public static int TrailingZeroCount(int value) => TrailingZeroCount((uint)value);

    public static int TrailingZeroCount(ulong value) => (uint)value != 0 ? TrailingZeroCount((uint)value) : 32 + TrailingZeroCount((uint)(value >> 32));

    public static int TrailingZeroCount(long value) => TrailingZeroCount((ulong)value);

    public static int TrailingZeroCount(nint value) => TrailingZeroCount((uint)value);

    public static int TrailingZeroCount(nuint value) => TrailingZeroCount((uint)value);

    public static int PopCount(uint value)
    {
        value -= (value >> 1) & 0x55555555;
        value = (value & 0x33333333) + ((value >> 2) & 0x33333333);
        return (int)((((value + (value >> 4)) & 0x0F0F0F0F) * 0x01010101) >> 24);
    }

    public static int PopCount(ulong value) => PopCount((uint)value) + PopCount((uint)(value >> 32));

    public static int PopCount(nuint value) => PopCount((uint)value);

    public static int Log2(uint value) => 31 - LeadingZeroCount(value | 1);

    public static int Log2(ulong value) => 63 - LeadingZeroCount(value | 1);

    public static int Log2(nuint value) => Log2((uint)value);

    public static bool IsPow2(int value) => (value & (value - 1)) == 0 && value > 0;

    public static bool IsPow2(uint value) => (value & (value - 1)) == 0 && value != 0;

    public static bool IsPow2(long value) => (value & (value - 1)) == 0 && value > 0;

    public static bool IsPow2(ulong value) => (value & (value - 1)) == 0 && value != 0;

    public static uint RoundUpToPowerOf2(uint value)
    {
        value--;
        value |= value >> 1;
        value |= value >> 2;
        value |= value >> 4;
        value |= value >> 8;
        value |= value >> 16;
        return value + 1;
    }

    public static ulong RoundUpToPowerOf2(ulong value) => value == 0 ? 0 : value > 1UL << 63 ? 0 : 1UL << ((64 - LeadingZeroCount(value - 1)) & 63) << (value == 1 ? 0 : 0);

    public static uint RotateLeft(uint value, int offset) => (value << offset) | (value >> (32 - offset));

    public static ulong RotateLeft(ulong value, int offset) => (value << offset) | (value >> (64 - offset));

    public static nuint RotateLeft(nuint value, int offset) => RotateLeft((uint)value, offset);

    public static uint RotateRight(uint value, int offset) => (value >> offset) | (value << (32 - offset));

    public static ulong RotateRight(ulong value, int offset) => (value >> offset) | (value << (64 - offset));

    public static nuint RotateRight(nuint value, int offset) => RotateRight((uint)value, offset);

    public static uint Crc32C(uint crc, byte data)
    {
        crc ^= data;
        for (int i = 0; i < 8; i++)
        {
            crc = (crc >> 1) ^ (0x82F63B78 & (0 - (crc & 1)));
        }

        return crc;
    }

    public static uint Crc32C(uint crc, uint data)
    {
        for (int i = 0; i < 32; i += 8)
        {
            crc = Crc32C(crc, (byte)(data >> i));
        }

        return crc;
    }
}

using System.Runtime.CompilerServices;

namespace System;

public static class BitConverter
{
    public static readonly bool IsLittleEndian = true;

    public static long DoubleToInt64Bits(double value) => Unsafe.BitCast<double, long>(value);

    public static ulong DoubleToUInt64Bits(double value) => Unsafe.BitCast<double, ulong>(value);

    public static double Int64BitsToDouble(long value) => Unsafe.BitCast<long, double>(value);

    public static double UInt64BitsToDouble(ulong value) => Unsafe.BitCast<ulong, double>(value);

    public static int SingleToInt32Bits(float value) => Unsafe.BitCast<float, int>(value);

    public static uint SingleToUInt32Bits(float value) => Unsafe.BitCast<float, uint>(value);

    public static float Int32BitsToSingle(int value) => Unsafe.BitCast<int, float>(value);

    public static float UInt32BitsToSingle(uint value) => Unsafe.BitCast<uint, float>(value);

    public static byte[] GetBytes(bool value) => [value ? (byte)1 : (byte)0];

    public static byte[] GetBytes(char value) => Bytes(value);

    public static byte[] GetBytes(short value) => Bytes(value);

    public static byte[] GetBytes(ushort value) => Bytes(value);

    public static byte[] GetBytes(int value) => Bytes(value);

    public static byte[] GetBytes(uint value) => Bytes(value);

    public static byte[] GetBytes(long value) => Bytes(value);

    public static byte[] GetBytes(ulong value) => Bytes(value);

    public static byte[] GetBytes(float value) => Bytes(value);

    public static byte[] GetBytes(double value) => Bytes(value);

    public static bool TryWriteBytes(Span<byte> destination, int value) => System.Runtime.InteropServices.MemoryMarshal.TryWrite(destination, in value);

    public static bool TryWriteBytes(Span<byte> destination, long value) => System.Runtime.InteropServices.MemoryMarshal.TryWrite(destination, in value);

    public static bool ToBoolean(byte[] value, int startIndex) => From<byte>(value, startIndex) != 0;

    public static char ToChar(byte[] value, int startIndex) => From<char>(value, startIndex);

    public static short ToInt16(byte[] value, int startIndex) => From<short>(value, startIndex);

    public static ushort ToUInt16(byte[] value, int startIndex) => From<ushort>(value, startIndex);

    public static int ToInt32(byte[] value, int startIndex) => From<int>(value, startIndex);

    public static uint ToUInt32(byte[] value, int startIndex) => From<uint>(value, startIndex);

    public static long ToInt64(byte[] value, int startIndex) => From<long>(value, startIndex);

    public static ulong ToUInt64(byte[] value, int startIndex) => From<ulong>(value, startIndex);

    public static float ToSingle(byte[] value, int startIndex) => From<float>(value, startIndex);

    public static double ToDouble(byte[] value, int startIndex) => From<double>(value, startIndex);

    public static int ToInt32(ReadOnlySpan<byte> value) => From<int>(value);

    public static uint ToUInt32(ReadOnlySpan<byte> value) => From<uint>(value);

    public static short ToInt16(ReadOnlySpan<byte> value) => From<short>(value);

    public static ushort ToUInt16(ReadOnlySpan<byte> value) => From<ushort>(value);

    public static long ToInt64(ReadOnlySpan<byte> value) => From<long>(value);

    public static ulong ToUInt64(ReadOnlySpan<byte> value) => From<ulong>(value);

    public static float ToSingle(ReadOnlySpan<byte> value) => From<float>(value);

    public static double ToDouble(ReadOnlySpan<byte> value) => From<double>(value);

    public static string ToString(byte[] value) => ToString(value, 0, value.Length);

    public static string ToString(byte[] value, int startIndex) => ToString(value, startIndex, value.Length - startIndex);

    public static string ToString(byte[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (startIndex < 0 || (startIndex >= value.Length && startIndex > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length == 0)
        {
            return "";
        }

        string text = string.NewOrEmpty((length * 3) - 1);
        Span<char> characters = text.Writable;
        for (int i = 0; i < length; i++)
        {
            byte b = value[startIndex + i];
            characters[3 * i] = Digit(b >> 4);
            characters[(3 * i) + 1] = Digit(b & 15);
            if (i < length - 1)
            {
                characters[(3 * i) + 2] = '-';
            }
        }

        return text;
    }

    private static char Digit(int value) => (char)(value + (value < 10 ? '0' : 'A' - 10));

    private static byte[] Bytes<T>(T value)
    {
        var bytes = new byte[Unsafe.SizeOf<T>()];
        Unsafe.WriteUnaligned(ref bytes[0], value);
        return bytes;
    }

    private static T From<T>(byte[] value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((uint)startIndex >= (uint)value.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        if (startIndex > value.Length - Unsafe.SizeOf<T>())
        {
            throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.", nameof(value));
        }

        return Unsafe.ReadUnaligned<T>(ref value[startIndex]);
    }

    private static T From<T>(ReadOnlySpan<byte> value)
    {
        if (value.Length < Unsafe.SizeOf<T>())
        {
            throw new ArgumentOutOfRangeException(nameof(value));
        }

        return Unsafe.ReadUnaligned<T>(ref value._reference);
    }
}

namespace System.Buffers.Binary;

/// <content>Reading.</content>
public static partial class BinaryPrimitives
{
    public static short ReadInt16BigEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 2);
        return (short)((source[0] << 8) | source[1]);
    }

    public static bool TryReadInt16BigEndian(ReadOnlySpan<byte> source, out short value)
    {
        bool fits = source.Length >= 2;
        value = fits ? ReadInt16BigEndian(source) : default;
        return fits;
    }

    public static short ReadInt16LittleEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 2);
        return (short)(source[0] | (source[1] << 8));
    }

    public static bool TryReadInt16LittleEndian(ReadOnlySpan<byte> source, out short value)
    {
        bool fits = source.Length >= 2;
        value = fits ? ReadInt16LittleEndian(source) : default;
        return fits;
    }

    public static ushort ReadUInt16BigEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 2);
        return (ushort)((source[0] << 8) | source[1]);
    }

    public static bool TryReadUInt16BigEndian(ReadOnlySpan<byte> source, out ushort value)
    {
        bool fits = source.Length >= 2;
        value = fits ? ReadUInt16BigEndian(source) : default;
        return fits;
    }

    public static ushort ReadUInt16LittleEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 2);
        return (ushort)(source[0] | (source[1] << 8));
    }

    public static bool TryReadUInt16LittleEndian(ReadOnlySpan<byte> source, out ushort value)
    {
        bool fits = source.Length >= 2;
        value = fits ? ReadUInt16LittleEndian(source) : default;
        return fits;
    }

    public static int ReadInt32BigEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 4);
        return (int)((source[0] << 24) | (source[1] << 16) | (source[2] << 8) | source[3]);
    }

    public static bool TryReadInt32BigEndian(ReadOnlySpan<byte> source, out int value)
    {
        bool fits = source.Length >= 4;
        value = fits ? ReadInt32BigEndian(source) : default;
        return fits;
    }

    public static int ReadInt32LittleEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 4);
        return (int)(source[0] | (source[1] << 8) | (source[2] << 16) | (source[3] << 24));
    }

    public static bool TryReadInt32LittleEndian(ReadOnlySpan<byte> source, out int value)
    {
        bool fits = source.Length >= 4;
        value = fits ? ReadInt32LittleEndian(source) : default;
        return fits;
    }

    public static uint ReadUInt32BigEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 4);
        return (uint)((source[0] << 24) | (source[1] << 16) | (source[2] << 8) | source[3]);
    }

    public static bool TryReadUInt32BigEndian(ReadOnlySpan<byte> source, out uint value)
    {
        bool fits = source.Length >= 4;
        value = fits ? ReadUInt32BigEndian(source) : default;
        return fits;
    }

    public static uint ReadUInt32LittleEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 4);
        return (uint)(source[0] | (source[1] << 8) | (source[2] << 16) | (source[3] << 24));
    }

    public static bool TryReadUInt32LittleEndian(ReadOnlySpan<byte> source, out uint value)
    {
        bool fits = source.Length >= 4;
        value = fits ? ReadUInt32LittleEndian(source) : default;
        return fits;
    }

    public static long ReadInt64BigEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 8);
        return (long)(((ulong)ReadUInt32BigEndian(source) << 32) | ReadUInt32BigEndian(source[4..]));
    }

    public static bool TryReadInt64BigEndian(ReadOnlySpan<byte> source, out long value)
    {
        bool fits = source.Length >= 8;
        value = fits ? ReadInt64BigEndian(source) : default;
        return fits;
    }

    public static long ReadInt64LittleEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 8);
        return (long)(((ulong)ReadUInt32LittleEndian(source[4..]) << 32) | ReadUInt32LittleEndian(source));
    }

    public static bool TryReadInt64LittleEndian(ReadOnlySpan<byte> source, out long value)
    {
        bool fits = source.Length >= 8;
        value = fits ? ReadInt64LittleEndian(source) : default;
        return fits;
    }

    public static ulong ReadUInt64BigEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 8);
        return ((ulong)ReadUInt32BigEndian(source) << 32) | ReadUInt32BigEndian(source[4..]);
    }

    public static bool TryReadUInt64BigEndian(ReadOnlySpan<byte> source, out ulong value)
    {
        bool fits = source.Length >= 8;
        value = fits ? ReadUInt64BigEndian(source) : default;
        return fits;
    }

    public static ulong ReadUInt64LittleEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 8);
        return ((ulong)ReadUInt32LittleEndian(source[4..]) << 32) | ReadUInt32LittleEndian(source);
    }

    public static bool TryReadUInt64LittleEndian(ReadOnlySpan<byte> source, out ulong value)
    {
        bool fits = source.Length >= 8;
        value = fits ? ReadUInt64LittleEndian(source) : default;
        return fits;
    }

    public static float ReadSingleBigEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 4);
        return BitConverter.UInt32BitsToSingle(ReadUInt32BigEndian(source));
    }

    public static bool TryReadSingleBigEndian(ReadOnlySpan<byte> source, out float value)
    {
        bool fits = source.Length >= 4;
        value = fits ? ReadSingleBigEndian(source) : default;
        return fits;
    }

    public static float ReadSingleLittleEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 4);
        return BitConverter.UInt32BitsToSingle(ReadUInt32LittleEndian(source));
    }

    public static bool TryReadSingleLittleEndian(ReadOnlySpan<byte> source, out float value)
    {
        bool fits = source.Length >= 4;
        value = fits ? ReadSingleLittleEndian(source) : default;
        return fits;
    }

    public static double ReadDoubleBigEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 8);
        return BitConverter.UInt64BitsToDouble(ReadUInt64BigEndian(source));
    }

    public static bool TryReadDoubleBigEndian(ReadOnlySpan<byte> source, out double value)
    {
        bool fits = source.Length >= 8;
        value = fits ? ReadDoubleBigEndian(source) : default;
        return fits;
    }

    public static double ReadDoubleLittleEndian(ReadOnlySpan<byte> source)
    {
        Check(source.Length, 8);
        return BitConverter.UInt64BitsToDouble(ReadUInt64LittleEndian(source));
    }

    public static bool TryReadDoubleLittleEndian(ReadOnlySpan<byte> source, out double value)
    {
        bool fits = source.Length >= 8;
        value = fits ? ReadDoubleLittleEndian(source) : default;
        return fits;
    }
}

namespace System.Buffers.Binary;

/// <content>Writing.</content>
public static partial class BinaryPrimitives
{
    public static void WriteInt16BigEndian(Span<byte> destination, short value)
    {
        Check(destination.Length, 2);
        destination[0] = (byte)(value >> 8);
        destination[1] = (byte)value;
    }

    public static bool TryWriteInt16BigEndian(Span<byte> destination, short value)
    {
        bool fits = destination.Length >= 2;
        if (fits)
        {
            WriteInt16BigEndian(destination, value);
        }

        return fits;
    }

    public static void WriteInt16LittleEndian(Span<byte> destination, short value)
    {
        Check(destination.Length, 2);
        destination[0] = (byte)value;
        destination[1] = (byte)(value >> 8);
    }

    public static bool TryWriteInt16LittleEndian(Span<byte> destination, short value)
    {
        bool fits = destination.Length >= 2;
        if (fits)
        {
            WriteInt16LittleEndian(destination, value);
        }

        return fits;
    }

    public static void WriteUInt16BigEndian(Span<byte> destination, ushort value)
    {
        Check(destination.Length, 2);
        destination[0] = (byte)(value >> 8);
        destination[1] = (byte)value;
    }

    public static bool TryWriteUInt16BigEndian(Span<byte> destination, ushort value)
    {
        bool fits = destination.Length >= 2;
        if (fits)
        {
            WriteUInt16BigEndian(destination, value);
        }

        return fits;
    }

    public static void WriteUInt16LittleEndian(Span<byte> destination, ushort value)
    {
        Check(destination.Length, 2);
        destination[0] = (byte)value;
        destination[1] = (byte)(value >> 8);
    }

    public static bool TryWriteUInt16LittleEndian(Span<byte> destination, ushort value)
    {
        bool fits = destination.Length >= 2;
        if (fits)
        {
            WriteUInt16LittleEndian(destination, value);
        }

        return fits;
    }

    public static void WriteInt32BigEndian(Span<byte> destination, int value)
    {
        Check(destination.Length, 4);
        destination[0] = (byte)(value >> 24);
        destination[1] = (byte)(value >> 16);
        destination[2] = (byte)(value >> 8);
        destination[3] = (byte)value;
    }

    public static bool TryWriteInt32BigEndian(Span<byte> destination, int value)
    {
        bool fits = destination.Length >= 4;
        if (fits)
        {
            WriteInt32BigEndian(destination, value);
        }

        return fits;
    }

    public static void WriteInt32LittleEndian(Span<byte> destination, int value)
    {
        Check(destination.Length, 4);
        destination[0] = (byte)value;
        destination[1] = (byte)(value >> 8);
        destination[2] = (byte)(value >> 16);
        destination[3] = (byte)(value >> 24);
    }

    public static bool TryWriteInt32LittleEndian(Span<byte> destination, int value)
    {
        bool fits = destination.Length >= 4;
        if (fits)
        {
            WriteInt32LittleEndian(destination, value);
        }

        return fits;
    }

    public static void WriteUInt32BigEndian(Span<byte> destination, uint value)
    {
        Check(destination.Length, 4);
        destination[0] = (byte)(value >> 24);
        destination[1] = (byte)(value >> 16);
        destination[2] = (byte)(value >> 8);
        destination[3] = (byte)value;
    }

    public static bool TryWriteUInt32BigEndian(Span<byte> destination, uint value)
    {
        bool fits = destination.Length >= 4;
        if (fits)
        {
            WriteUInt32BigEndian(destination, value);
        }

        return fits;
    }

    public static void WriteUInt32LittleEndian(Span<byte> destination, uint value)
    {
        Check(destination.Length, 4);
        destination[0] = (byte)value;
        destination[1] = (byte)(value >> 8);
        destination[2] = (byte)(value >> 16);
        destination[3] = (byte)(value >> 24);
    }

    public static bool TryWriteUInt32LittleEndian(Span<byte> destination, uint value)
    {
        bool fits = destination.Length >= 4;
        if (fits)
        {
            WriteUInt32LittleEndian(destination, value);
        }

        return fits;
    }

    public static void WriteInt64BigEndian(Span<byte> destination, long value)
    {
        Check(destination.Length, 8);
        WriteUInt32BigEndian(destination, (uint)(value >> 32));
        WriteUInt32BigEndian(destination[4..], (uint)value);
    }

    public static bool TryWriteInt64BigEndian(Span<byte> destination, long value)
    {
        bool fits = destination.Length >= 8;
        if (fits)
        {
            WriteInt64BigEndian(destination, value);
        }

        return fits;
    }

    public static void WriteInt64LittleEndian(Span<byte> destination, long value)
    {
        Check(destination.Length, 8);
        WriteUInt32LittleEndian(destination[4..], (uint)(value >> 32));
        WriteUInt32LittleEndian(destination, (uint)value);
    }

    public static bool TryWriteInt64LittleEndian(Span<byte> destination, long value)
    {
        bool fits = destination.Length >= 8;
        if (fits)
        {
            WriteInt64LittleEndian(destination, value);
        }

        return fits;
    }

    public static void WriteUInt64BigEndian(Span<byte> destination, ulong value)
    {
        Check(destination.Length, 8);
        WriteUInt32BigEndian(destination, (uint)(value >> 32));
        WriteUInt32BigEndian(destination[4..], (uint)value);
    }

    public static bool TryWriteUInt64BigEndian(Span<byte> destination, ulong value)
    {
        bool fits = destination.Length >= 8;
        if (fits)
        {
            WriteUInt64BigEndian(destination, value);
        }

        return fits;
    }

    public static void WriteUInt64LittleEndian(Span<byte> destination, ulong value)
    {
        Check(destination.Length, 8);
        WriteUInt32LittleEndian(destination[4..], (uint)(value >> 32));
        WriteUInt32LittleEndian(destination, (uint)value);
    }

    public static bool TryWriteUInt64LittleEndian(Span<byte> destination, ulong value)
    {
        bool fits = destination.Length >= 8;
        if (fits)
        {
            WriteUInt64LittleEndian(destination, value);
        }

        return fits;
    }

    public static void WriteSingleBigEndian(Span<byte> destination, float value)
    {
        WriteUInt32BigEndian(destination, BitConverter.SingleToUInt32Bits(value));
    }

    public static bool TryWriteSingleBigEndian(Span<byte> destination, float value)
    {
        bool fits = destination.Length >= 4;
        if (fits)
        {
            WriteSingleBigEndian(destination, value);
        }

        return fits;
    }

    public static void WriteSingleLittleEndian(Span<byte> destination, float value)
    {
        WriteUInt32LittleEndian(destination, BitConverter.SingleToUInt32Bits(value));
    }

    public static bool TryWriteSingleLittleEndian(Span<byte> destination, float value)
    {
        bool fits = destination.Length >= 4;
        if (fits)
        {
            WriteSingleLittleEndian(destination, value);
        }

        return fits;
    }

    public static void WriteDoubleBigEndian(Span<byte> destination, double value)
    {
        WriteUInt64BigEndian(destination, BitConverter.DoubleToUInt64Bits(value));
    }

    public static bool TryWriteDoubleBigEndian(Span<byte> destination, double value)
    {
        bool fits = destination.Length >= 8;
        if (fits)
        {
            WriteDoubleBigEndian(destination, value);
        }

        return fits;
    }

    public static void WriteDoubleLittleEndian(Span<byte> destination, double value)
    {
        WriteUInt64LittleEndian(destination, BitConverter.DoubleToUInt64Bits(value));
    }

    public static bool TryWriteDoubleLittleEndian(Span<byte> destination, double value)
    {
        bool fits = destination.Length >= 8;
        if (fits)
        {
            WriteDoubleLittleEndian(destination, value);
        }

        return fits;
    }
}

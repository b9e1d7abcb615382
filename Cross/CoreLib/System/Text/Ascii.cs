using System.Buffers;

namespace System.Text;

public static class Ascii
{
    public static bool IsValid(ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (c >= 0x80)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        foreach (byte b in value)
        {
            if (b >= 0x80)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsValid(char value) => value < 0x80;

    public static bool IsValid(byte value) => value < 0x80;

    public static OperationStatus FromUtf16(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten)
    {
        for (bytesWritten = 0; bytesWritten < source.Length; bytesWritten++)
        {
            if (bytesWritten == destination.Length)
            {
                return OperationStatus.DestinationTooSmall;
            }

            if (source[bytesWritten] >= 0x80)
            {
                return OperationStatus.InvalidData;
            }

            destination[bytesWritten] = (byte)source[bytesWritten];
        }

        return OperationStatus.Done;
    }

    public static OperationStatus ToUtf16(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten)
    {
        for (charsWritten = 0; charsWritten < source.Length; charsWritten++)
        {
            if (charsWritten == destination.Length)
            {
                return OperationStatus.DestinationTooSmall;
            }

            if (source[charsWritten] >= 0x80)
            {
                return OperationStatus.InvalidData;
            }

            destination[charsWritten] = (char)source[charsWritten];
        }

        return OperationStatus.Done;
    }

    public static bool EqualsIgnoreCase(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] >= 0x80 || Lower(left[i]) != Lower(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] >= 0x80 || Lower((char)left[i]) != Lower((char)right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Lower(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
}

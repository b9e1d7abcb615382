using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>The standard streams of the host: UTF-8 in a small buffer each, which is written out when it is full, at a line's end, and at the end of the run.</summary>
internal static unsafe class Standard
{
    private const int Size = 256;

    private static StandardBuffer s_buffer;
    private static int s_used;
    private static char s_pendingSurrogate;

    /// <summary>Writes text to the standard output.</summary>
    public static void Write(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            Write(character);
        }
    }

    /// <summary>Writes a UTF-16 unit; halves of a pair may come one by one.</summary>
    public static void Write(char unit)
    {
        if (unit < 0x80 && s_pendingSurrogate == 0)
        {
            WriteByte((byte)unit);
            return;
        }

        uint code = unit;
        if (s_pendingSurrogate != 0)
        {
            char high = s_pendingSurrogate;
            s_pendingSurrogate = '\0';
            if (unit - 0xDC00u < 0x400)
            {
                code = 0x10000u + ((uint)(high - 0xD800) << 10) + (unit - 0xDC00u);
                WriteByte((byte)(0xF0 | (code >> 18)));
                WriteByte((byte)(0x80 | ((code >> 12) & 63)));
                WriteByte((byte)(0x80 | ((code >> 6) & 63)));
                WriteByte((byte)(0x80 | (code & 63)));
                return;
            }

            Write((char)0xFFFD);
        }

        if (unit - 0xD800u < 0x400)
        {
            s_pendingSurrogate = unit;
            return;
        }

        if (unit - 0xDC00u < 0x400)
        {
            code = 0xFFFD;
        }

        if (code < 0x80)
        {
            WriteByte((byte)code);
            return;
        }

        if (code < 0x800)
        {
            WriteByte((byte)(0xC0 | (code >> 6)));
        }
        else
        {
            WriteByte((byte)(0xE0 | (code >> 12)));
            WriteByte((byte)(0x80 | ((code >> 6) & 63)));
        }

        WriteByte((byte)(0x80 | (code & 63)));
    }

    /// <summary>Writes out what the buffer holds.</summary>
    public static void Flush()
    {
        fixed (byte* bytes = &s_buffer.First)
        {
            if (s_used > 0)
            {
                Machine.Write(1, bytes, s_used);
            }
        }

        s_used = 0;
    }

    /// <summary>Writes text to the standard error at once; what is not ASCII becomes a question mark.</summary>
    public static void WriteError(ReadOnlySpan<char> text)
    {
        Flush();
        fixed (byte* bytes = &s_buffer.First)
        {
            int used = 0;
            foreach (char character in text)
            {
                bytes[used++] = character < 0x80 ? (byte)character : (byte)'?';
                if (used == Size)
                {
                    Machine.Write(2, bytes, used);
                    used = 0;
                }
            }

            if (used > 0)
            {
                Machine.Write(2, bytes, used);
            }
        }
    }

    private static void WriteByte(byte value)
    {
        fixed (byte* bytes = &s_buffer.First)
        {
            bytes[s_used++] = value;
        }

        if (s_used == Size || value == '\n')
        {
            Flush();
        }
    }
}

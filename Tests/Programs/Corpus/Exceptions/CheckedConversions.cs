// covers: checked-conv x int-byte, int-sbyte, int-short, int-ushort, int-uint, int-char, long-int, long-uint, long-ulong, ulong-long, uint-int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.CheckedConversions;

internal static class Program
{
    private static void Try(Func<long> action)
    {
        try
        {
            Console.Write(action());
        }
        catch (OverflowException)
        {
            Console.Write('!');
        }

        Console.Write(' ');
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void All(long x)
    {
        int i = (int)x;
        uint u = (uint)x;
        ulong w = (ulong)x;
        checked
        {
            Try(() => (byte)i);
            Try(() => (sbyte)i);
            Try(() => (short)i);
            Try(() => (ushort)i);
            Try(() => (char)i);
            Try(() => (uint)i);
            Try(() => (int)u);
            Try(() => (sbyte)u);
            Try(() => (int)x);
            Try(() => (uint)x);
            Try(() => (byte)x);
            Try(() => (long)(ulong)x);
            Try(() => (long)w);
            Try(() => (int)w);
            Try(() => (short)w);
        }

        Console.WriteLine();
    }

    internal static void Main()
    {
        long[] values = [0, -1, 127, 128, 255, 256, -128, -129, 32767, 32768, 65535, 65536, int.MaxValue, 0x80000000, 0xFFFFFFFF, 0x100000000, int.MinValue, long.MaxValue, long.MinValue];
        foreach (long v in values)
        {
            All(v);
        }
    }
}

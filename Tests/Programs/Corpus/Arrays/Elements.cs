// covers: array x bool, byte, sbyte, short, ushort, char, int, uint, long, ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Arrays.Elements;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Mix()
    {
        var bools = new bool[5];
        var bytes = new byte[5];
        var sbytes = new sbyte[5];
        var shorts = new short[5];
        var ushorts = new ushort[5];
        var chars = new char[5];
        var ints = new int[5];
        var uints = new uint[5];
        var longs = new long[5];
        var ulongs = new ulong[5];
        for (int i = 0; i < 5; i++)
        {
            bools[i] = i % 2 == 1;
            bytes[i] = (byte)(i * 100);
            sbytes[i] = (sbyte)(i * 100);
            shorts[i] = (short)(i * 20000);
            ushorts[i] = (ushort)(i * 20000);
            chars[i] = (char)('a' + i);
            ints[i] = i * 1000000000;
            uints[i] = (uint)i * 1000000000;
            longs[i] = -i * 5000000000000000000;
            ulongs[i] = (ulong)i * 5000000000000000000;
        }

        long sum = 0;
        for (int i = 4; i >= 0; i--)
        {
            Console.WriteLine(bools[i]);
            Console.WriteLine(bytes[i]);
            Console.WriteLine(sbytes[i]);
            Console.WriteLine(shorts[i]);
            Console.WriteLine(ushorts[i]);
            Console.WriteLine(chars[i]);
            Console.WriteLine(ints[i]);
            Console.WriteLine(uints[i]);
            Console.WriteLine(longs[i]);
            Console.WriteLine(ulongs[i]);
            bytes[i] += bytes[0];
            shorts[i]--;
            sum = (sum * 31) + bytes[i] + shorts[i] + ints[i] + longs[i];
        }

        return sum;
    }

    internal static void Main() => Console.WriteLine(Mix());
}

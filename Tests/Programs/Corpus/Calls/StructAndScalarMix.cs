// covers: parameters-many x struct, int, long; struct-parameter x byte
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.StructAndScalarMix;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Mix(byte a, Small b, long c, Wide d, short e, Small f)
    {
        Console.WriteLine(a);
        Console.WriteLine(b.X);
        Console.WriteLine(c);
        Console.WriteLine(d.Value);
        Console.WriteLine(d.Flag);
        Console.WriteLine(e);
        Console.WriteLine(f.Y);
        b.X = 0;
        f.Y++;
        return a + b.Y + c + d.Value + e + f.X + f.Y;
    }

    internal static void Main()
    {
        var s = new Small { X = -3, Y = 200 };
        var w = new Wide { Value = long.MinValue + 5, Flag = true };
        Console.WriteLine(Mix(255, s, -1L << 40, w, -32768, s));
        Console.WriteLine(s.X + s.Y);
    }
}

internal struct Small
{
    public short X;
    public byte Y;
}

internal struct Wide
{
    public long Value;
    public bool Flag;
}

// covers: box x int, long, byte, bool, struct, enum; unbox x int, long, byte, bool, struct, enum
using System;

namespace Programs.Objects.Boxing;

internal static class Program
{
    internal static void Main()
    {
        object[] all = [1, 2L, (byte)3, true, new Pair { A = 4, B = 5 }, Level.High, (short)-6, 'q', 7u, ulong.MaxValue];
        Console.WriteLine((int)all[0]);
        Console.WriteLine((long)all[1]);
        Console.WriteLine((byte)all[2]);
        Console.WriteLine((bool)all[3]);
        Console.WriteLine(((Pair)all[4]).B);
        Console.WriteLine((int)(Level)all[5]);
        Console.WriteLine((short)all[6]);
        Console.WriteLine((char)all[7]);
        Console.WriteLine((uint)all[8]);
        Console.WriteLine((ulong)all[9]);
        Console.WriteLine((int)all[5] + (byte)all[2]);
        int x = 10;
        object boxed = x;
        x++;
        Console.WriteLine((int)boxed);
        object copy = boxed;
        Console.WriteLine(ReferenceEquals(boxed, copy));
        Console.WriteLine(boxed.Equals(10));
        Console.WriteLine(boxed.Equals(10L));
        Console.WriteLine(all[4].Equals(new Pair { A = 4, B = 5 }));
        Console.WriteLine(((Pair)all[4]).Sum());
    }
}

internal struct Pair
{
    public int A;
    public long B;

    public override readonly bool Equals(object? other) => other is Pair p && p.A == A && p.B == B;

    public override readonly int GetHashCode() => A;

    public readonly long Sum() => A + B;
}

internal enum Level
{
    Low = 3,
    High = 9,
}

// covers: struct-result x int, long, byte
using System;
using System.Runtime.CompilerServices;

namespace Programs.Structs.ReturnedInRegisters;

internal static class Program
{
    // Results of one to many words: some fit in registers, some need a place of the caller's.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static One MakeOne(int x) => new() { A = (byte)x };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Two MakeTwo(int x) => new() { A = x, B = x * 2 };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Four MakeFour(int x) => new() { A = x, B = x + 1, C = ((long)x << 32) + 2 };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Seven MakeSeven(int x) => new() { A = x, B = x + 1, C = x + 2, D = x + 3, E = x + 4, F = -x };

    internal static void Main()
    {
        for (int i = 250; i < 260; i += 3)
        {
            One one = MakeOne(i);
            Two two = MakeTwo(one.A);
            Four four = MakeFour(two.B);
            Seven seven = MakeSeven((int)(four.C >> 32));
            Console.WriteLine(one.A);
            Console.WriteLine(two.A + two.B);
            Console.WriteLine(four.A + four.B + four.C);
            Console.WriteLine(seven.A + seven.B + seven.C + seven.D + seven.E + seven.F);
            Console.WriteLine(MakeSeven(MakeTwo(i).B).F);
        }
    }
}

internal struct One
{
    public byte A;
}

internal struct Two
{
    public int A, B;
}

internal struct Four
{
    public int A, B;
    public long C;
}

internal struct Seven
{
    public int A, B, C, D, E;
    public long F;
}

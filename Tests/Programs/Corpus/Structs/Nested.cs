// covers: struct-nested x byte, long, short, int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Structs.Nested;

internal static class Program
{
    internal static void Main()
    {
        Outer a = default;
        a.First.Small = 200;
        a.First.Wide = -1234567890123;
        a.Second.Small = (byte)(a.First.Small + 100);
        a.Flag = true;
        a.Second.Inner.Half = -30000;
        Outer b = a;
        a.Second.Inner = new Leaf { Half = 7, Word = 9 };
        b.Second.Wide = b.First.Wide >> 3;
        Show(a);
        Show(b);
        Middle i = b.Second;
        i.Inner.Word = 77;
        Console.WriteLine(b.Second.Inner.Word);
        b.First = i;
        Show(b);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(in Outer o)
    {
        Console.WriteLine(o.First.Small);
        Console.WriteLine(o.First.Wide);
        Console.WriteLine(o.First.Inner.Word);
        Console.WriteLine(o.Second.Small);
        Console.WriteLine(o.Second.Wide);
        Console.WriteLine(o.Second.Inner.Half);
        Console.WriteLine(o.Second.Inner.Word);
        Console.WriteLine(o.Flag);
    }
}

internal struct Leaf
{
    public short Half;
    public int Word;
}

internal struct Middle
{
    public byte Small;
    public long Wide;
    public Leaf Inner;
}

internal struct Outer
{
    public Middle First;
    public bool Flag;
    public Middle Second;
}

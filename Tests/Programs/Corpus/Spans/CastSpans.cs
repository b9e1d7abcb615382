// covers: cast-span x int, byte, struct; unsafe-as x int
using System;
using System.Runtime.InteropServices;

namespace Programs.Spans.CastSpans;

internal static class Program
{
    internal static void Main()
    {
        Span<byte> bytes = stackalloc byte[16];
        Span<int> ints = MemoryMarshal.Cast<byte, int>(bytes);
        ints[0] = 0x04030201;
        ints[3] = -1;
        Console.WriteLine(bytes[2]);
        Console.WriteLine(bytes[13]);
        Span<Pair> pairs = MemoryMarshal.Cast<byte, Pair>(bytes);
        pairs[1].A = 500;
        Console.WriteLine(pairs.Length);
        Console.WriteLine(ints[2]);
        int x = 0x11223344;
        Console.WriteLine(System.Runtime.CompilerServices.Unsafe.As<int, short>(ref x));
        Span<int> one = MemoryMarshal.CreateSpan(ref x, 1);
        one[0]++;
        Console.WriteLine(x);
        Console.WriteLine(MemoryMarshal.Read<ushort>(MemoryMarshal.AsBytes(one)));
        ref int second = ref System.Runtime.CompilerServices.Unsafe.Add(ref ints[0], 3);
        Console.WriteLine(second);
        Console.WriteLine(System.Runtime.CompilerServices.Unsafe.SizeOf<Pair>());
    }
}

internal struct Pair
{
    public int A;
    public short B;
    public byte C;
}

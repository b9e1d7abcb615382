// covers: pointer x int, long, byte, struct
using System;
using System.Runtime.CompilerServices;

namespace Programs.Pointers.Locals;

internal static unsafe class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fill(int* p, int n, int first)
    {
        for (int i = 0; i < n; i++)
        {
            p[i] = first + (i * i);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Sum(int* begin, int* end)
    {
        long sum = 0;
        while (begin < end)
        {
            sum = (sum * 3) + *begin++;
        }

        return sum;
    }

    internal static void Main()
    {
        int* p = stackalloc int[20];
        Fill(p, 20, 7);
        Console.WriteLine(Sum(p, p + 20));
        Console.WriteLine(*(p + 3) - p[1]);
        Console.WriteLine((int)(&p[17] - &p[4]));
        long x = 0x1122334455667788;
        byte* bytes = (byte*)&x;
        bytes[2] = 0xEE;
        ((ushort*)bytes)[3] ^= 0xFFFF;
        Console.WriteLine(x);
        Console.WriteLine(*(uint*)(bytes + 4));
        Cell cell = default;
        Cell* c = &cell;
        c->Value = 9;
        c->Next = c;
        c->Next->Next->Value++;
        Console.WriteLine(cell.Value);
        Console.WriteLine(c->Next == c);
        int** pp = &p;
        **pp = -1;
        Console.WriteLine(p[0]);
    }
}

internal unsafe struct Cell
{
    public int Value;
    public Cell* Next;
}

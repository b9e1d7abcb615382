// covers: root x class; root-interior x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Memory.RootsInRegisters;

internal static class Program
{
    // Objects that only a local, a temporary, a parameter or a reference into them keeps alive while others are made.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Waste(int n)
    {
        string last = "";
        for (int i = 0; i < n; i++)
        {
            last = new string('w', i % 50);
        }

        return last;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Through(int[] values, Box box)
    {
        Waste(2000);
        return values[3] + box.Value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref int Inside()
    {
        int[] values = [10, 20, 30, 40];
        return ref values[2];
    }

    internal static void Main()
    {
        var box = new Box { Value = 5 };
        int[] values = [1, 2, 3, 4];
        string text = new string('x', 3) + Waste(3000).Length;
        Console.WriteLine(text);
        Console.WriteLine(box.Value + values[1]);
        Console.WriteLine(Through([9, 9, 9, 100], new Box { Value = 11 }));
        ref int inside = ref Inside();
        Waste(3000);
        inside++;
        Console.WriteLine(inside);
        Console.WriteLine(new Box { Value = 1 }.Value + Waste(2000).Length + new Box { Value = 2 }.Value);
    }
}

internal sealed class Box
{
    public int Value;
}

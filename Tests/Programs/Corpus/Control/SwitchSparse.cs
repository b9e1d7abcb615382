// covers: switch x int, uint, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.SwitchSparse;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Name(int code)
    {
        switch (code)
        {
            case 200: return "ok";
            case 201: return "created";
            case 301: return "moved";
            case 404: return "not found";
            case 500: return "error";
            case -1: return "none";
            case int.MaxValue: return "most";
            case int.MinValue: return "least";
            case 1000000: return "million";
            default: return "unknown";
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Wide(long x)
    {
        switch (x)
        {
            case 0: return 1;
            case 0x100000000: return 2;
            case 0x200000000: return 3;
            case -1: return 4;
            case long.MinValue: return 5;
            case 0xFFFFFFFF: return 6;
            case 7:
            case 8:
            case 9: return 7;
            default: return 8;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Unsigned(uint x) => x switch { 0 => 0, 0x80000000 => 1, 0xFFFFFFFF => 2, > 0xF0000000 => 3, < 10 => 4, _ => 5 };

    internal static void Main()
    {
        for (int i = 199; i < 203; i++)
        {
            Console.WriteLine(Name(i));
        }

        Console.WriteLine(Name(301));
        Console.WriteLine(Name(404));
        Console.WriteLine(Name(500));
        Console.WriteLine(Name(-1));
        Console.WriteLine(Name(int.MinValue));
        Console.WriteLine(Name(int.MaxValue));
        Console.WriteLine(Name(1000000));
        Console.WriteLine(Wide(0));
        Console.WriteLine(Wide(0x100000000));
        Console.WriteLine(Wide(0x100000001));
        Console.WriteLine(Wide(0x200000000));
        Console.WriteLine(Wide(-1));
        Console.WriteLine(Wide(0xFFFFFFFF));
        Console.WriteLine(Wide(long.MinValue));
        Console.WriteLine(Wide(9));
        Console.WriteLine(Unsigned(0));
        Console.WriteLine(Unsigned(3));
        Console.WriteLine(Unsigned(0x80000000));
        Console.WriteLine(Unsigned(0xF0000001));
        Console.WriteLine(Unsigned(uint.MaxValue));
        Console.WriteLine(Unsigned(100));
    }
}

// covers: pointer x char; fixed x string, array
using System;
using System.Runtime.CompilerServices;

namespace Programs.Pointers.Strings;

internal static unsafe class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Length(char* text)
    {
        char* p = text;
        while (*p != 0)
        {
            p++;
        }

        return (int)(p - text);
    }

    internal static void Main()
    {
        string text = "pointers into strings";
        fixed (char* p = text)
        {
            Console.WriteLine(Length(p));
            Console.WriteLine(p[3]);
            Console.WriteLine(new string(p + 9));
            Console.WriteLine(new string(p, 5, 3));
        }

        int[] values = [5, 4, 3, 2, 1];
        fixed (int* p = &values[1])
        {
            p[0] = 100;
            p[-1]--;
            for (int* q = p + 3; q >= p; q--)
            {
                Console.Write(*q);
                Console.Write(' ');
            }
        }

        Console.WriteLine(values[0] + values[1]);
        fixed (byte* none = Array.Empty<byte>())
        {
            Console.WriteLine(none == null);
        }

        long big = 0x0102030405060708;
        byte* raw = (byte*)&big;
        int sum = 0;
        for (int i = 0; i < sizeof(long); i++)
        {
            sum = (sum << 1) + raw[i];
        }

        Console.WriteLine(sum);
    }
}

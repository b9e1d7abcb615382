// covers: add x byte, sbyte, short, ushort, char; increment x byte, sbyte, short, ushort, char
using System;

namespace Programs.Integers.NarrowTypes;

internal static class Program
{
    // Small types are computed as int and cut when they are stored.
    internal static void Main()
    {
        byte b = 250;
        sbyte s = 120;
        short h = 32760;
        ushort u = 65530;
        char c = '\uFFFA';
        for (int i = 0; i < 12; i++)
        {
            b++;
            s++;
            h++;
            u++;
            c++;
            Console.WriteLine(b);
            Console.WriteLine(s);
            Console.WriteLine(h);
            Console.WriteLine(u);
            Console.WriteLine((int)c);
        }

        b -= 20;
        s = (sbyte)(s * 3);
        h = (short)(h << 3);
        u = (ushort)~u;
        Console.WriteLine(b);
        Console.WriteLine(s);
        Console.WriteLine(h);
        Console.WriteLine(u);
        Console.WriteLine(b + s + h + u);
    }
}

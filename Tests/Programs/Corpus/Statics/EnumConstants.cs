// covers: enum x int, byte, long, ulong; flags x byte
using System;

namespace Programs.Statics.EnumConstants;

internal static class Program
{
    internal static void Main()
    {
        Colour c = Colour.Red;
        for (int i = 0; i < 4; i++)
        {
            Console.WriteLine((int)c);
            c++;
        }

        Rights r = Rights.Read | Rights.Run;
        Console.WriteLine((byte)r);
        Console.WriteLine((r & Rights.Write) == 0);
        r ^= Rights.All;
        Console.WriteLine((byte)r);
        Console.WriteLine((byte)~r);
        Console.WriteLine(r < Rights.All);
        Console.WriteLine((long)Wide.Far);
        Console.WriteLine(Wide.Far - Wide.Near);
        Console.WriteLine((ulong)Huge.Most);
        Console.WriteLine(c - Colour.Red);
        Console.WriteLine((int)(Colour)77);
    }
}

internal enum Colour
{
    Red = 10,
    Green,
    Blue = -4,
}

[Flags]
internal enum Rights : byte
{
    None,
    Read = 1,
    Write = 2,
    Run = 4,
    All = 255,
}

internal enum Wide : long
{
    Near = 1,
    Far = 1L << 50,
}

internal enum Huge : ulong
{
    Most = ulong.MaxValue,
}

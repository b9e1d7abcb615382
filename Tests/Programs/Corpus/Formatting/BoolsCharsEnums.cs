// covers: to-string x bool, char, enum; parse x bool, enum
using System;

namespace Programs.Formatting.BoolsCharsEnums;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(true.ToString() + false);
        Console.WriteLine(bool.Parse("True") & bool.Parse(" false "));
        Console.WriteLine(bool.TryParse("yes", out _));
        Console.WriteLine(Colour.Green);
        Console.WriteLine($"{Colour.Blue} {(Colour)9} {Rights.Read | Rights.Write} {(Rights)12} {Rights.None}");
        Console.WriteLine(Colour.Red.ToString("D") + Colour.Green.ToString("X"));
        Console.WriteLine(Enum.Parse<Colour>("Blue") == Colour.Blue);
        Console.WriteLine(Enum.TryParse("red", ignoreCase: true, out Colour c) ? (int)c : -1);
        Console.WriteLine(Enum.TryParse("pink", out Colour _));
        Console.WriteLine(string.Join(",", Enum.GetNames<Colour>()));
        Console.WriteLine(Enum.GetValues<Colour>().Length);
        Console.WriteLine(Enum.IsDefined((Colour)2));
        Console.WriteLine((Rights.Read | Rights.Run).HasFlag(Rights.Run));
        object boxed = Colour.Green;
        Console.WriteLine(boxed);
    }
}

internal enum Colour
{
    Red,
    Green,
    Blue,
}

[Flags]
internal enum Rights
{
    None = 0,
    Read = 1,
    Write = 2,
    Run = 4,
}

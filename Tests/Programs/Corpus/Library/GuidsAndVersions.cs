// covers: guid x parse, format; version x compare
using System;

namespace Programs.Library.GuidsAndVersions;

internal static class Program
{
    internal static void Main()
    {
        var g = new Guid("00112233-4455-6677-8899-aabbccddeeff");
        Console.WriteLine(g);
        Console.WriteLine(g.ToString("N") + g.ToString("B"));
        Console.WriteLine(Convert.ToHexString(g.ToByteArray()));
        Console.WriteLine(g == Guid.Parse("{00112233445566778899aabbccddeeff}".Trim('{', '}')));
        Console.WriteLine(Guid.TryParse("nonsense", out _));
        Console.WriteLine(Guid.Empty.CompareTo(g) < 0);
        var v = new Version(1, 2, 3);
        Console.WriteLine(v);
        Console.WriteLine(v < new Version("1.10"));
    }
}

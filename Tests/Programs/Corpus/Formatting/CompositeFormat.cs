// covers: string-format x int, string, object
using System;
using System.Globalization;

namespace Programs.Formatting.CompositeFormat;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0} {1} {0}", "a", 5));
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,5}|{0,-5}|{1:X4}", 42, 255));
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{{0}} {2} {1} {0} {3}", 1, 2, 3, null));
        Console.WriteLine("{0} and {1}", "one", 2);
        try
        {
            Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{2}", 1, 2));
        }
        catch (FormatException)
        {
            Console.WriteLine("no such argument");
        }
    }
}

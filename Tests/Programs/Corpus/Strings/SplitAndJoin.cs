// covers: split x string; join x string, int
using System;

namespace Programs.Strings.SplitAndJoin;

internal static class Program
{
    internal static void Main()
    {
        foreach (string part in "a,b,,c,".Split(','))
        {
            Console.WriteLine("[" + part + "]");
        }

        foreach (string part in "a, b,, c ,".Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Console.WriteLine("[" + part + "]");
        }

        string[] two = "key=value=more".Split('=', 2);
        Console.WriteLine(two[0] + ":" + two[1]);
        Console.WriteLine(string.Join("::", "one=>two=>three".Split("=>")));
        Console.WriteLine(string.Join(", ", new[] { 1, 2, 3 }));
        Console.WriteLine(string.Join('-', "x", "y"));
        Console.WriteLine(string.Join(", ", Array.Empty<string>()).Length);
        Console.WriteLine(" a  b ".Split(' ').Length);
    }
}

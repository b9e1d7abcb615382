// covers: exit-code x int
// alone
using System;

namespace Programs.Endings.ExitCode;

internal static class Program
{
    internal static int Main()
    {
        Console.WriteLine("seven is the answer");
        return 7;
    }
}

// covers: exit-code x property
// alone
using System;

namespace Programs.Endings.ExitCodeProperty;

internal static class Program
{
    internal static void Main()
    {
        Environment.ExitCode = 9;
        Console.WriteLine("set");
    }
}

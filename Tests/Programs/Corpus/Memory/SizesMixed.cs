// covers: allocate x byte, long, class
using System;

namespace Programs.Memory.SizesMixed;

internal static class Program
{
    // Blocks of many sizes, freed in another order than they were made, with contents that are checked.
    internal static void Main()
    {
        var blocks = new byte[40][];
        uint seed = 99;
        int checks = 0;
        for (int round = 0; round < 4000; round++)
        {
            seed = (seed * 1664525) + 1013904223;
            int slot = (int)(seed >> 8) % blocks.Length;
            if (blocks[slot] is { } old)
            {
                foreach (byte b in old)
                {
                    if (b != (byte)old.Length)
                    {
                        Console.WriteLine("damaged");
                        return;
                    }
                }

                checks += old.Length;
            }

            var fresh = new byte[(seed >> 20) % 700];
            foreach (byte b in fresh)
            {
                if (b != 0)
                {
                    Console.WriteLine("not zero");
                    return;
                }
            }

            Array.Fill(fresh, (byte)fresh.Length);
            blocks[slot] = fresh;
        }

        Console.WriteLine(checks);
    }
}

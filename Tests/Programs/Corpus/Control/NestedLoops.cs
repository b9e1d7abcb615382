// covers: nested-loop x int; goto x int
using System;

namespace Programs.Control.NestedLoops;

internal static class Program
{
    internal static void Main()
    {
        int found = 0;
        for (int a = 1; a < 40; a++)
        {
            for (int b = a; b < 40; b++)
            {
                for (int c = b; c < 60; c++)
                {
                    if ((a * a) + (b * b) == c * c)
                    {
                        found++;
                        Console.Write(a);
                        Console.Write(' ');
                        Console.Write(b);
                        Console.Write(' ');
                        Console.WriteLine(c);
                        if (found == 12)
                        {
                            goto done;
                        }

                        break;
                    }
                }
            }
        }

    done:
        Console.WriteLine(found);
    }
}

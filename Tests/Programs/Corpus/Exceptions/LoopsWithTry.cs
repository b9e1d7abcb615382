// covers: try-in-loop x int
using System;

namespace Programs.Exceptions.LoopsWithTry;

internal static class Program
{
    internal static void Main()
    {
        int good = 0, bad = 0, always = 0;
        for (int i = 0; i < 200; i++)
        {
            try
            {
                if (i % 7 == 0)
                {
                    throw new ArgumentException();
                }

                int[] a = new int[i % 5];
                a[3] = 1;
                good++;
            }
            catch (IndexOutOfRangeException)
            {
                bad++;
            }
            catch (ArgumentException)
            {
                bad += 1000;
                continue;
            }
            finally
            {
                always++;
            }

            good += 10000;
        }

        Console.WriteLine(good);
        Console.WriteLine(bad);
        Console.WriteLine(always);
    }
}

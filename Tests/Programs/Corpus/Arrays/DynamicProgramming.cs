// covers: array-2d x int; string x lcs
using System;

namespace Programs.Arrays.DynamicProgramming;

internal static class Program
{
    // Longest common subsequence, edit distance, and the knapsack.
    internal static void Main()
    {
        const string A = "the cross compiler", B = "a close completion";
        var length = new int[A.Length + 1, B.Length + 1];
        var distance = new int[A.Length + 1, B.Length + 1];
        for (int i = 0; i <= A.Length; i++)
        {
            for (int j = 0; j <= B.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distance[i, j] = i + j;
                    continue;
                }

                bool same = A[i - 1] == B[j - 1];
                length[i, j] = same ? length[i - 1, j - 1] + 1 : Math.Max(length[i - 1, j], length[i, j - 1]);
                distance[i, j] = Math.Min(Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1, distance[i - 1, j - 1] + (same ? 0 : 1));
            }
        }

        Console.WriteLine(length[A.Length, B.Length]);
        Console.WriteLine(distance[A.Length, B.Length]);
        int[] weights = [12, 7, 11, 8, 9, 6, 5, 14], values = [24, 13, 23, 15, 16, 11, 9, 28];
        var best = new int[50];
        for (int item = 0; item < weights.Length; item++)
        {
            for (int w = best.Length - 1; w >= weights[item]; w--)
            {
                best[w] = Math.Max(best[w], best[w - weights[item]] + values[item]);
            }
        }

        Console.WriteLine(best[26]);
        Console.WriteLine(best[49]);
    }
}

using System;
using System.Collections.Generic;

namespace DeviceKit.Generator.Diagnostics;

/// <summary>Finds what somebody may have meant.</summary>
public static class NearestName
{
    /// <summary>The name that is the fewest letters away, when that is at most a third of the word (and at least two letters are allowed); the first of equals.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="names">What could have been meant.</param>
    public static string? Of(string word, IEnumerable<string> names)
    {
        string? nearest = null;
        int limit = Math.Max(2, word.Length / 3) + 1;
        foreach (string name in names)
        {
            if (Math.Abs(name.Length - word.Length) < limit && Distance(word, name) is int distance && distance < limit && distance < name.Length)
            {
                (nearest, limit) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein's distance: the number of letters to insert, delete or replace to turn one word into another.</summary>
    /// <param name="from">One word.</param>
    /// <param name="to">The other.</param>
    public static int Distance(string from, string to)
    {
        int[] row = new int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}

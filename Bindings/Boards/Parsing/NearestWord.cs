using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Boards.Parsing;

/// <summary>"Did you mean", for a word that is a letter or two off, whatever its case.</summary>
public static class NearestWord
{
    /// <summary>The nearest of some words; null when all are further off than two letters, or than half of the word.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="words">What could be.</param>
    public static string? Of(string word, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(word);
        int limit = Math.Min(2, word.Length / 2);
        return words.Select(w => (Word: w, Distance: Distance(word.ToUpperInvariant(), w.ToUpperInvariant()))).Where(w => w.Distance <= limit).OrderBy(w => w.Distance).Select(w => w.Word).FirstOrDefault();
    }

    /// <summary>A remedy: the nearest word, else all of them.</summary>
    internal static string Remedy(string word, IReadOnlyCollection<string> words) =>
        Of(word, words) is { } nearest ? $"did you mean '{nearest}'?"
        : words.Count == 1 ? $"write '{words.First()}'"
        : $"write one of {string.Join(", ", words)}";

    // Levenshtein's distance.
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
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

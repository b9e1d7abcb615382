using System.Collections.Generic;

namespace DeviceKit.Boards.Parsing;

/// <summary>A line of a table that says something.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">The whole line without its comment.</param>
/// <param name="Words">Its words, at least one.</param>
internal sealed record SourceLine(int Number, string Text, IReadOnlyList<Word> Words)
{
    /// <summary>True when it belongs to the item above.</summary>
    public bool Indented => Words[0].Column > 1;

    /// <summary>The lines of a text, without those that are empty or comments. A comment begins with # at a line's start or behind a blank.</summary>
    public static IEnumerable<SourceLine> Split(string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = WithoutComment(lines[i]);
            List<Word> words = WordsOf(line, i + 1);
            if (words.Count > 0)
            {
                yield return new SourceLine(i + 1, line, words);
            }
        }
    }

    private static string WithoutComment(string line)
    {
        // A byte-order mark is no blank to the eye either.
        line = line.TrimStart('\uFEFF');
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1])))
            {
                return line[..i].TrimEnd();
            }
        }

        return line.TrimEnd();
    }

    private static List<Word> WordsOf(string line, int number)
    {
        var words = new List<Word>();
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || char.IsWhiteSpace(line[i]))
            {
                if (i > start)
                {
                    words.Add(new Word(line[start..i], number, start + 1));
                }

                start = i + 1;
            }
        }

        return words;
    }
}

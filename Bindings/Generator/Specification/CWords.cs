using System;
using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>The names in C text, and its string literals as a quotation mark; comments and character constants are passed over.</summary>
internal static class CWords
{
    /// <summary>A string literal.</summary>
    public const string Text = "\"";

    /// <summary>ESP-IDF's macro that keeps a string literal in data memory.</summary>
    public const string DataText = "DRAM_STR";

    /// <summary>The words with the indices of their lines and of their first characters.</summary>
    /// <param name="lines">The text.</param>
    public static IEnumerable<(string Word, int Line, int Index)> Of(IReadOnlyList<string> lines)
    {
        bool isComment = false;
        for (int number = 0; number < lines.Count; number++)
        {
            string line = lines[number];
            for (int at = 0; at < line.Length;)
            {
                int start = at;
                if (isComment || line.AsSpan(at).StartsWith("/*"))
                {
                    int end = line.IndexOf("*/", isComment ? at : at + 2, StringComparison.Ordinal);
                    isComment = end < 0;
                    at = end < 0 ? line.Length : end + 2;
                }
                else if (line.AsSpan(at).StartsWith("//"))
                {
                    break;
                }
                else if (line[at] is '"' or '\'')
                {
                    at = EndOfLiteral(line, at);
                    if (line[start] == '"')
                    {
                        yield return (Text, number, start);
                    }
                }
                else if (IsPart(line[at]))
                {
                    while (at < line.Length && IsPart(line[at]))
                    {
                        at++;
                    }

                    yield return (line[start..at], number, start);
                }
                else
                {
                    at++;
                }
            }
        }
    }

    private static int EndOfLiteral(string line, int at)
    {
        char quote = line[at++];
        while (at < line.Length && line[at] != quote)
        {
            at += line[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at + 1, line.Length);
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}

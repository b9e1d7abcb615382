using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>The patterns of a specification: a name in which * stands for any text.</summary>
public static class NamePattern
{
    /// <summary>True where a pattern is a plain name.</summary>
    /// <param name="pattern">The pattern.</param>
    public static bool IsExact(string pattern) => !pattern.Contains('*', StringComparison.Ordinal);

    /// <summary>True where a name fits.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="name">The C name.</param>
    public static bool Matches(string pattern, string name)
    {
        string[] parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == name;
        }

        if (!name.StartsWith(parts[0], StringComparison.Ordinal) || !name.EndsWith(parts[^1], StringComparison.Ordinal))
        {
            return false;
        }

        int at = parts[0].Length;
        int end = name.Length - parts[^1].Length;
        foreach (string part in parts[1..^1])
        {
            int found = at <= end ? name.IndexOf(part, at, end - at, StringComparison.Ordinal) : -1;
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return at <= end;
    }

    /// <summary>True where a name fits one of several.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="name">The C name.</param>
    public static bool MatchesAny(IReadOnlyList<string> patterns, string name) => patterns.Any(p => Matches(p, name));
}

using System;
using System.Collections.Generic;
using System.IO.Enumeration;
using System.Linq;

namespace DeviceKit.Architecture.Tests.IntermediateLanguage;

/// <summary>One line of forbidden.table.txt.</summary>
/// <param name="Name">The rule's name, also of the method in <see cref="Violations"/> that breaks it.</param>
/// <param name="Patterns">What is matched against <c>Namespace.Type::Member</c>, a method followed by its parameters' types in parentheses.</param>
/// <param name="Instead">What to use.</param>
public sealed record ForbiddenRule(string Name, IReadOnlyList<string> Patterns, string Instead)
{
    public static IReadOnlyList<ForbiddenRule> All { get; } = [.. Repository.Table("forbidden.table.txt").Select(Parse)];

    public static ForbiddenRule Parse(string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new ForbiddenRule(parts[0], parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), parts[2]);
    }

    public bool Matches(string use) => Patterns.Any(p => Matches(p, use));

    public override string ToString() => Name;

    private static bool Matches(string pattern, string use) =>
        pattern.EndsWith("::.ctor(*)", StringComparison.Ordinal)
            // A constructor with arguments; the parameterless one is free.
            ? use.StartsWith(pattern[..^2], StringComparison.Ordinal) && !use.EndsWith("()", StringComparison.Ordinal)
            : FileSystemName.MatchesSimpleExpression(Expand(pattern), use, ignoreCase: false);

    private static string Expand(string pattern) =>
        pattern[0] == '@' ? pattern : pattern.Contains("::", StringComparison.Ordinal) ? pattern.TrimEnd('*') + (pattern.EndsWith('*') ? "*" : "(*") : pattern + "::*";
}

using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace DeviceKit.TestSummary;

/// <summary>One line of Tests/skips.txt: a skip that is permitted when its probe fails.</summary>
/// <param name="Test">A pattern of full test names; * stands for any text.</param>
/// <param name="Reason">A pattern of reasons.</param>
/// <param name="Probe">A shell command that succeeds where the test could have run.</param>
internal sealed record SkipRule(string Test, string Reason, string Probe)
{
    /// <summary>Reads the lines of the file; empty ones and comments (#) are passed over.</summary>
    /// <exception cref="InvalidDataException">A line has fewer than three parts.</exception>
    public static IReadOnlyList<SkipRule> ParseAll(IEnumerable<string> lines) =>
        [.. lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Select(Parse)];

    public bool Matches(TestResult skip) =>
        FileSystemName.MatchesSimpleExpression(Escape(Test), skip.Name, ignoreCase: false)
        && FileSystemName.MatchesSimpleExpression(Escape(Reason), skip.Text, ignoreCase: false);

    private static SkipRule Parse(string line)
    {
        // The probe may hold a pipe of its own.
        string[] parts = line.Split('|', 3, StringSplitOptions.TrimEntries);
        return parts.Length == 3 && parts.All(p => p.Length > 0)
            ? new SkipRule(parts[0], parts[1], parts[2])
            : throw new InvalidDataException($"skips.txt: '{line}' is not 'test name | reason | probe'");
    }

    private static string Escape(string pattern) => pattern.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("?", "\\?", StringComparison.Ordinal);
}

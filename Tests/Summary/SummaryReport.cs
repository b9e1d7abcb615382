using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DeviceKit.TestSummary;

/// <summary>Failures, skips, and the closing line.</summary>
internal static class SummaryReport
{
    /// <summary>Writes the report.</summary>
    /// <returns>The exit code: 0 when tests ran, none failed, and every skip is permitted.</returns>
    public static int Write(IReadOnlyList<TestResult> results, SkipPolicy policy, TextWriter output)
    {
        var failed = results.Where(r => r.Outcome == TestOutcome.Failed).ToList();
        var skipped = results.Where(r => r.Outcome == TestOutcome.Skipped).ToList();
        int passed = results.Count - failed.Count - skipped.Count;
        foreach (TestResult failure in failed)
        {
            output.WriteLine($"\nFAILED {failure.Name}\n{Indent(failure.Text)}");
        }

        int objections = 0;
        foreach (IGrouping<string, TestResult> group in skipped.GroupBy(s => $"{s.Text}\0{policy.Objection(s)}"))
        {
            string? objection = policy.Objection(group.First());
            objections += objection is null ? 0 : group.Count();
            output.WriteLine($"\n{(objection is null ? "skipped" : "FORBIDDEN SKIP")}: {group.First().Text}{(objection is null ? "" : $" ({objection})")}");
            output.WriteLine(Indent(string.Join('\n', group.Select(s => s.Name))));
        }

        if (passed + failed.Count == 0)
        {
            output.WriteLine("\nno test ran");
        }

        output.WriteLine();
        output.WriteLine($"{passed} passed, {failed.Count} failed, {skipped.Count} skipped");
        return passed > 0 && failed.Count == 0 && objections == 0 ? 0 : 1;
    }

    private static string Indent(string text) => "    " + text.ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal);
}

using System;
using System.Collections.Generic;
using DeviceKit.Programs.Tests.Compiling;

namespace DeviceKit.Programs.Tests.Running;

/// <summary>Divides what a batch printed among its programs.</summary>
internal static class BatchOutput
{
    /// <summary>Reads the programs that came to their end, in order; then the one that began and did not, its <see cref="ProgramOutcome.IsWhole"/> being false.</summary>
    public static IReadOnlyList<(string Id, ProgramOutcome Outcome)> Read(string text)
    {
        var programs = new List<(string, ProgramOutcome)>();
        string? id = null;
        string output = "";
        foreach (string record in text.Split(BatchMain.Mark))
        {
            int newline = record.IndexOf('\n', StringComparison.Ordinal);
            string line = newline < 0 ? record : record[..newline];
            if (line.StartsWith(BatchMain.Begin, StringComparison.Ordinal))
            {
                id = line[BatchMain.Begin.Length..];
                output = newline < 0 ? "" : record[(newline + 1)..];
            }
            else if (id is not null)
            {
                bool ended = line.StartsWith(BatchMain.End, StringComparison.Ordinal);
                programs.Add((id, new ProgramOutcome(output, ended ? $"exit code {line[BatchMain.End.Length..]}" : line)));
                id = null;
            }
        }

        if (id is not null)
        {
            programs.Add((id, new ProgramOutcome(output, "", IsWhole: false)));
        }

        return programs;
    }
}

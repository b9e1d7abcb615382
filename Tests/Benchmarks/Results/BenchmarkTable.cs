using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace DeviceKit.Benchmarks.Results;

/// <summary>Rows as aligned text.</summary>
internal static class BenchmarkTable
{
    private static readonly string[] s_titles = ["benchmark", "value", "unit", "peer", "peer value", "ratio"];

    /// <summary>Writes a table with a title line.</summary>
    public static void Write(TextWriter output, IReadOnlyList<BenchmarkRow> rows)
    {
        string[][] cells = [s_titles, .. rows.Select(Cells)];
        int[] widths = [.. s_titles.Select((_, column) => cells.Max(line => line[column].Length))];
        foreach (string[] line in cells)
        {
            output.WriteLine(string.Join("  ", line.Select((cell, i) => IsNumber(i) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd());
        }
    }

    private static bool IsNumber(int column) => column is 1 or 4 or 5;

    private static string[] Cells(BenchmarkRow row) =>
        [row.Name, Number(row.Value), row.Unit, row.Peer ?? "-", Number(row.PeerValue), row.Ratio is { } r ? r.ToString("0.00", CultureInfo.InvariantCulture) : "-"];

    private static string Number(double? value) => value switch
    {
        null => "-",
        >= 1000 => value.Value.ToString("0", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}

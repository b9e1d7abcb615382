using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DeviceKit.Programs.Tests;

/// <summary>The table feature x type, which names the programs of each cell.</summary>
internal static class CoverageTable
{
    /// <summary>One cell a line: feature, type, programs.</summary>
    public static string Write(IReadOnlyList<TestProgram> programs)
    {
        var text = new StringBuilder("# feature | type | programs. Written by DEVICEKIT_UPDATE_COVERAGE=1 from the first lines of the programs in Corpus.\n");
        IEnumerable<IGrouping<(string Feature, string Type), string>> cells =
            from program in programs from cell in program.Cells group program.Id by cell into cell
            select cell;
        foreach (IGrouping<(string Feature, string Type), string> cell in cells.OrderBy(c => c.Key.Feature, StringComparer.Ordinal).ThenBy(c => c.Key.Type, StringComparer.Ordinal))
        {
            text.Append($"{cell.Key.Feature} | {cell.Key.Type} | {string.Join(' ', cell.Distinct())}\n");
        }

        return text.ToString();
    }
}

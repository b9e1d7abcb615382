using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>Reads options.table.txt.</summary>
internal static class OptionTable
{
    /// <summary>The table's name.</summary>
    public const string Name = "options.table.txt";

    /// <summary>Reads the cores of a text.</summary>
    /// <exception cref="TableException">A line is wrong.</exception>
    public static IReadOnlyList<Core> Read(string text)
    {
        var cores = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var options = new HashSet<string>(StringComparer.Ordinal);
        foreach (TableLine line in TableLine.Read(Name, text))
        {
            if (line.Words[0] == "cores")
            {
                foreach (string core in line.Words.Skip(1))
                {
                    cores[core] = new HashSet<string>(StringComparer.Ordinal);
                }

                continue;
            }

            IReadOnlyList<string> cells = line.Cells;
            if (cells.Count != 3 || cells[0].Length == 0 || cells[2].Length == 0 || !options.Add(cells[0]))
            {
                throw line.Fault("an option is NAME | CORES | WHAT IT IS, and is there once");
            }

            foreach (string core in cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!cores.TryGetValue(core, out HashSet<string>? has))
                {
                    throw line.Fault($"'{core}' is not a core");
                }

                has.Add(cells[0]);
            }
        }

        return [.. cores.Select(c => new Core(c.Key, c.Value))];
    }
}

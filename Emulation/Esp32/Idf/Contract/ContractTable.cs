using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The contract with ESP-IDF as a table: what each call asks of its caller. The rows are text, in the <c>*.contract.txt</c> beside each API.</summary>
public static class ContractTable
{
    private const string Suffix = ".contract.txt";
    private const int Columns = 7;

    private static readonly FrozenDictionary<string, ContractRule> s_rules = Read().ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Every row, in the order of names.</summary>
    public static IReadOnlyList<ContractRule> Rules { get; } = [.. s_rules.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>A row by its name.</summary>
    /// <param name="id">The name.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static ContractRule Rule(string id) => s_rules[id];

    private static IEnumerable<ContractRule> Read()
    {
        Assembly assembly = typeof(ContractTable).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(Suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                {
                    yield return Parse(resource, line);
                }
            }
        }
    }

    private static ContractRule Parse(string resource, string line)
    {
        string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
        return cells.Length == Columns
            ? new ContractRule(cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[2], cells[3], cells[4], cells[5], cells[6])
            : throw new InvalidDataException($"{resource}: a row has {cells.Length} cells where {Columns} are due: {line}");
    }
}

using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace DeviceKit.Benchmarks.Results;

/// <summary>The file of all rows that were ever measured here: new rows replace those of the same name and peer, the others stay.</summary>
internal static class BenchmarkFile
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    /// <summary>Merges rows into a file; it is replaced in one step.</summary>
    public static void Merge(string path, IReadOnlyList<BenchmarkRow> rows)
    {
        var merged = new List<BenchmarkRow>();
        if (File.Exists(path))
        {
            merged.AddRange(JsonSerializer.Deserialize<List<BenchmarkRow>>(File.ReadAllText(path), s_options) ?? []);
        }

        foreach (BenchmarkRow row in rows)
        {
            merged.RemoveAll(old => old.Name == row.Name && (old.Peer == row.Peer || old.Peer is null || row.Peer is null));
            merged.Add(row);
        }

        merged.Sort(static (a, b) => string.CompareOrdinal(a.Name + "\0" + a.Peer, b.Name + "\0" + b.Peer));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        string temporary = path + ".tmp";
        File.WriteAllText(temporary, JsonSerializer.Serialize(merged, s_options) + "\n");
        File.Move(temporary, path, overwrite: true);
    }
}

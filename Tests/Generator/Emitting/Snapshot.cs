using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Emitting;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>Generated files against those that were reviewed; DEVICEKIT_UPDATE_SNAPSHOTS=1 writes them anew.</summary>
internal static class Snapshot
{
    /// <summary>Compares byte by byte; a file too many or too few is a difference.</summary>
    /// <param name="folder">Below Tests/Generator/Snapshots.</param>
    /// <param name="files">What was generated.</param>
    public static void Compare(string folder, IEnumerable<GeneratedFile> files)
    {
        string root = SourceTree.PathOf("Tests", "Generator", "Snapshots", folder);
        Dictionary<string, string> expected = Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*.txt", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText)
            : [];
        Dictionary<string, string> actual = files.ToDictionary(f => f.Name + ".txt", f => f.Text);
        if (Environment.GetEnvironmentVariable("DEVICEKIT_UPDATE_SNAPSHOTS") == "1")
        {
            Write(root, expected.Keys, actual);
            return;
        }

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        foreach ((string name, string text) in actual)
        {
            if (expected[name] != text)
            {
                Assert.Fail($"{folder}/{name} differs; DEVICEKIT_UPDATE_SNAPSHOTS=1 writes it anew. First difference:\n{Difference(expected[name], text)}");
            }
        }
    }

    private static void Write(string root, IEnumerable<string> old, Dictionary<string, string> files)
    {
        foreach (string stale in old.Where(o => !files.ContainsKey(o)))
        {
            File.Delete(Path.Combine(root, stale));
        }

        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(root, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static string Difference(string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');
        int line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(i => i >= before.Length || i >= after.Length || before[i] != after[i]);
        return $"line {line + 1}\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }
}

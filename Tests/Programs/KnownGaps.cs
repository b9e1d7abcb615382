using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Programs.Tests;

/// <summary>Programs that do not do the same on the device yet, in `gaps.txt`, each with its reason. They run when <see cref="ProgramCorpus.Variable"/> names them.</summary>
internal static class KnownGaps
{
    /// <summary>The reason of each program, by its id.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = File.ReadAllLines(SourceTree.PathOf("Tests", "Programs", "gaps.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .Select(line => line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .ToDictionary(words => words[0], words => words.Length > 1 ? words[1] : "");
}

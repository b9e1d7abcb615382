using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Programs.Tests;

/// <summary>The programs in Tests/Programs/Corpus, in ordinal order.</summary>
internal static class ProgramCorpus
{
    /// <summary>The variable that names programs, as patterns: `Integers/*,Strings/Split*`. Where it is not set, all count.</summary>
    public const string Variable = "DEVICEKIT_PROGRAMS";

    /// <summary>The folder.</summary>
    public static string Folder { get; } = SourceTree.PathOf("Tests", "Programs", "Corpus");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TestProgram> All { get; } =
        [.. Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Load)];

    /// <summary>Those that the variable names; else all without a known gap.</summary>
    public static IReadOnlyList<TestProgram> Chosen { get; } = Choose(Environment.GetEnvironmentVariable(Variable));

    private static IReadOnlyList<TestProgram> Choose(string? patterns) =>
        string.IsNullOrEmpty(patterns) ? [.. All.Where(p => !KnownGaps.Reasons.ContainsKey(p.Id))] : [.. All.Where(p => patterns.Split(',').Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, p.Id)))];

    private static TestProgram Load(string file)
    {
        string path = Path.GetRelativePath(Folder, file).Replace('\\', '/');
        string[] parts = path.Split('/');
        return parts.Length == 2
            ? new TestProgram(parts[0], Path.GetFileNameWithoutExtension(file), path, File.ReadAllText(file))
            : throw new InvalidDataException($"{path}: a program is Corpus/FEATURE/NAME.cs");
    }
}

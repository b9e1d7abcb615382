using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DeviceKit.Architecture.Tests;

/// <summary>The tree that is under test, read from the folder above the test program.</summary>
internal static class Repository
{
    /// <summary>The programs of the corpus are input of a test: a file each, whatever types they need.</summary>
    private const string Programs = "Tests/Programs/Corpus/";

    private static readonly string[] s_skipped = [".git", "artifacts", "bin", "obj", ".vs", ".vscode"];

    /// <summary>The folder of DeviceKit.sln, without a closing separator.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that belongs to the repository, as a path from <see cref="Root"/> with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(new DirectoryInfo(Root)).Order(StringComparer.Ordinal)];

    /// <summary>The hand-written C# sources.</summary>
    public static IEnumerable<string> Sources =>
        Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && !f.EndsWith(".g.cs", StringComparison.Ordinal) && !f.StartsWith(Programs, StringComparison.Ordinal));

    /// <summary>The project files.</summary>
    public static IEnumerable<string> Projects => Files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal));

    public static string FullPath(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(FullPath(file));

    /// <summary>The built assembly of a project.</summary>
    /// <param name="project">The project's name, which is also the name of its folder under artifacts/bin.</param>
    /// <param name="assembly">The assembly's name where it is another.</param>
    public static string Assembly(string project, string? assembly = null) =>
        Path.Combine(Root, "artifacts", "bin", project, "release", (assembly ?? project) + ".dll");

    /// <summary>Lines of a table that is embedded into this assembly; without comments (#) and empty ones.</summary>
    public static IEnumerable<string> Table(string name)
    {
        using Stream stream = typeof(Repository).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        string[] lines = reader.ReadToEnd().Split('\n');
        return [.. lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Select(f => Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'))
            .Concat(folder.EnumerateDirectories().Where(d => !s_skipped.Contains(d.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DeviceKit.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"no DeviceKit.sln above {AppContext.BaseDirectory}");
    }
}

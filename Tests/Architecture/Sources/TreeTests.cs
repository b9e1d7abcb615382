using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Architecture.Tests.Dependencies;
using Xunit;

namespace DeviceKit.Architecture.Tests.Sources;

public sealed class TreeTests
{
    private static readonly string[] s_textFiles = [".cs", ".csproj", ".props", ".targets", ".md", ".sh", ".txt", ".json", ".c", ".h", ".editorconfig", ""];

    // Written in two parts, so that this file does not hold what it looks for.
    private static readonly string[] s_registries = ["nuget" + ".org", "pypi" + ".org", "npmjs" + ".", "deb." + "debian", "crates" + ".io", "<package" + "Sources", "RestoreSour" + "ces"];
    private static readonly string[] s_leftovers = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:"];

    private static IEnumerable<string> TextFiles => Repository.Files.Where(f => s_textFiles.Contains(Path.GetExtension(f)));

    [Fact]
    public void NoFile_NamesAPackageRegistry() => Assert.Empty(FilesWith(s_registries, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void NoFile_HoldsUnfinishedWork() => Assert.Empty(FilesWith(s_leftovers, StringComparison.Ordinal));

    [Fact]
    public void EveryTopFolder_HasAReadme() =>
        Assert.Empty(Repository.Files.Where(f => f.Contains('/') && f[0] != '.').Select(f => f.Split('/')[0]).Distinct()
            .Where(f => !Repository.Files.Contains(f + "/README.md")));

    [Fact]
    public void TheRoot_HasItsDocuments() =>
        Assert.Empty(new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", ".editorconfig", "global.json", ".ci/run", "build.sh", "devicekit", "Tests/skips.txt" }.Except(Repository.Files));

    [Fact]
    public void EveryProductionProject_HasATestProject()
    {
        // Conformance is a library of tests: each implementation's test project runs it.
        IEnumerable<ProjectFile> projects = Repository.Projects.Select(ProjectFile.Load).Where(p => p.IsProduction && p.Folder != "Bindings/Conformance");
        Assert.Empty(projects.Where(p => !HasTests(p.Folder.Split('/')[^1]) && !HasTests(p.Name.Split('.')[^1])).Select(p => p.Path));
    }

    [Fact]
    public void EveryTestProject_HoldsATest() =>
        Assert.Empty(Repository.Projects.Where(p => p.EndsWith(".Tests.csproj", StringComparison.Ordinal)).Select(p => Path.GetDirectoryName(p)! + "/")
            .Where(folder => !Repository.Sources.Any(f => f.StartsWith(folder, StringComparison.Ordinal) && Repository.Read(f).Contains("[Fact", StringComparison.Ordinal))));

    [Fact]
    public void TheSolution_HoldsEveryProject()
    {
        string solution = Repository.Read("DeviceKit.sln").Replace('\\', '/');
        Assert.Empty(Repository.Projects.Where(p => !solution.Contains($"\"{p}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void ContinuousIntegration_RunsTheTestVerbAndNothingElse() =>
        Assert.Single(Repository.Read(".ci/run").Split('\n'), l => l == "exec ./build.sh test");

    [Fact]
    public void AllPackageVersions_AreInOnePlace() =>
        Assert.Empty(Repository.Projects.Where(p => Repository.Read(p).Contains(" Version=", StringComparison.Ordinal)));

    /// <summary>A test project is called as the folder, or as the assembly where that says more.</summary>
    private static bool HasTests(string name) => Repository.Files.Contains($"Tests/{name}/DeviceKit.{name}.Tests.csproj");

    private static IEnumerable<string> FilesWith(string[] texts, StringComparison comparison) =>
        from file in TextFiles
        let content = Repository.Read(file)
        from text in texts
        where content.Contains(text, comparison)
        select $"{file}: {text}";
}

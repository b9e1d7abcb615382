using System;
using System.IO;
using System.Linq;
using DeviceKit.Architecture.Tests.Dependencies;
using Xunit;

namespace DeviceKit.Architecture.Tests.PublicApi;

/// <summary>The public surface of each production assembly is a reviewed text file, PublicApi/ASSEMBLY.txt.</summary>
public sealed class PublicApiTests
{
    private const string UpdateSwitch = "DEVICEKIT_UPDATE_API";
    private const string Folder = "Tests/Architecture/PublicApi";

    /// <summary>The class library's surface is .NET's: Tests/CoreLib compares it with the framework itself.</summary>
    public static TheoryData<string> Libraries =>
        [.. Repository.Projects.Select(ProjectFile.Load).Where(p => p.IsProduction && p.Folder is not ("Tool" or "Cross/CoreLib")).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void ThePublicSurface_IsTheReviewedOne(string project)
    {
        string actual = PublicSurface.Of(BuiltAssembly(project));
        string file = Repository.FullPath($"{Folder}/{project}.txt");
        if (Environment.GetEnvironmentVariable(UpdateSwitch) == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{Folder}/{project}.txt is not there; run with {UpdateSwitch}=1 and review it");
        string[] expected = File.ReadAllText(file).Split('\n');
        string[] removed = [.. expected.Except(actual.Split('\n')).Select(l => "- " + l)];
        string[] added = [.. actual.Split('\n').Except(expected).Select(l => "+ " + l)];
        Assert.True(
            removed.Length + added.Length == 0,
            $"the public surface changed; when that is meant, run with {UpdateSwitch}=1 and review {Folder}/{project}.txt:\n{string.Join('\n', removed.Concat(added))}");
    }

    [Fact]
    public void EverySurfaceFile_HasItsAssembly() =>
        Assert.Empty(Repository.Files.Where(f => f.StartsWith(Folder, StringComparison.Ordinal) && f.EndsWith(".txt", StringComparison.Ordinal))
            .Select(f => Path.GetFileNameWithoutExtension(f)).Except(Libraries.Select(l => l.Data)));

    [Fact]
    public void TheHostTarget_HasTheSurfaceOfTheOneCompiledAgainst()
    {
        Assert.Equal(PublicSurface.Of(BuiltAssembly("DeviceKit.Target")), PublicSurface.Of(BuiltAssembly("DeviceKit.Target.Host")));
    }

    [Fact]
    public void ASurface_ListsWhatOthersCanSee()
    {
        string surface = PublicSurface.Of(typeof(PublicApiTests).Assembly.Location);
        Assert.Contains($"class {typeof(PublicApiTests).FullName}\n", surface, StringComparison.Ordinal);
        Assert.Contains("    void ThePublicSurface_IsTheReviewedOne(string project)\n", surface, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(BuiltAssembly), surface, StringComparison.Ordinal);
        Assert.DoesNotContain($"class {typeof(PublicSurface).FullName}", surface, StringComparison.Ordinal);
    }

    private static string BuiltAssembly(string project) =>
        Repository.Assembly(project, Repository.Projects.Select(ProjectFile.Load).Single(p => p.Name == project).AssemblyName);
}

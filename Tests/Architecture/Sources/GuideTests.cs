using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace DeviceKit.Architecture.Tests.Sources;

/// <summary>
/// The C# in a document is a piece of a source file that is compiled and run: a block is preceded by a comment that names the file, and
/// stands in it word for word.
/// </summary>
public sealed partial class GuideTests
{
    private static IEnumerable<string> Documents => Repository.Files.Where(f => f.EndsWith(".md", StringComparison.Ordinal));

    [Fact]
    public void EveryBlockOfCode_StandsInTheFileThatItNames() => Assert.Empty(Documents.SelectMany(d => Problems(d, Repository.Read(d))));

    [Fact]
    public void TheGuidesOfTheReadme_HaveCode()
    {
        string readme = Repository.Read("README.md");
        string[] guides = [.. readme.Split("\n## ").Skip(1).Where(s => s.StartsWith("Guide:", StringComparison.Ordinal))];
        Assert.Equal(3, guides.Length);
        Assert.All(guides, g => Assert.Contains("```csharp", g, StringComparison.Ordinal));
    }

    [Fact]
    public void LinksToFiles_LeadSomewhere() =>
        Assert.Empty(
            from document in Documents
            from Match link in Link().Matches(Repository.Read(document))
            let target = link.Groups[1].Value
            where !target.Contains("://", StringComparison.Ordinal)
            let path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, System.IO.Path.GetDirectoryName(document)!, target.Split('#')[0]))
            where !System.IO.Path.Exists(path)
            select $"{document}: {target}");

    [Fact]
    public void ABlockWithoutAFile_IsAProblem() => Assert.Single(Problems("X.md", "text\n\n```csharp\nint x;\n```\n"));

    [Fact]
    public void ABlockThatDiffersFromItsFile_IsAProblem() =>
        Assert.Single(Problems("X.md", "<!-- Tests/Architecture/Repository.cs -->\n```csharp\ninternal static class Repositories\n```\n"));

    [Fact]
    public void ABlockThatStandsInItsFile_IsNone() =>
        Assert.Empty(Problems("X.md", "<!-- Tests/Architecture/Repository.cs -->\n```csharp\nprivate static string FindRoot()\n{\n```\n"));

    private static IEnumerable<string> Problems(string document, string text)
    {
        foreach (Match block in Block().Matches(text))
        {
            string file = block.Groups[1].Value;
            if (file.Length == 0)
            {
                yield return $"{document}: a block of C# without <!-- FILE --> before it: {block.Groups[2].Value.Split('\n')[0]}";
            }
            else if (!Repository.Files.Contains(file))
            {
                yield return $"{document}: {file} is not there";
            }
            else if (!Flatten(Repository.Read(file)).Contains(Flatten(block.Groups[2].Value), StringComparison.Ordinal))
            {
                yield return $"{document}: a block of C# is not as in {file}: {block.Groups[2].Value.Split('\n')[0]}";
            }
        }
    }

    /// <summary>Lines without indentation: a method in a document does not stand in its class.</summary>
    private static string Flatten(string code) => string.Join('\n', code.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)) + "\n";

    [GeneratedRegex(@"(?:<!-- (\S+\.cs) -->\n+)?```(?:csharp|cs|c#)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\(([^)#][^)]*)\)")]
    private static partial Regex Link();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DeviceKit.Architecture.Tests.Sources;

/// <summary>A C# file, read just deeply enough to find its top-level types.</summary>
/// <param name="path">The path from the repository's root.</param>
/// <param name="text">The content.</param>
internal sealed partial class SourceFile(string path, string text)
{
    public string Path { get; } = path;

    public int Lines { get; } = text.Count(c => c == '\n') + (text.EndsWith('\n') || text.Length == 0 ? 0 : 1);

    /// <summary>The names of the top-level types; those of `file` visibility are nobody else's business.</summary>
    public IReadOnlyList<string> Types { get; } = [.. TopLevelType().Matches(RawString().Replace(text, "")).Where(m => !m.Groups[1].Value.Contains("file ", StringComparison.Ordinal)).Select(m => m.Groups[2].Value).Distinct()];

    /// <summary>The file's name up to its first period: the type that it is about.</summary>
    public string Stem => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>True for the wire format files, in which offsets, view and record stand together.</summary>
    public bool IsWireFormat => Types.Any(t => t.EndsWith("View", StringComparison.Ordinal) || t.EndsWith("Header", StringComparison.Ordinal));

    public static SourceFile Load(string path) => new(path, Repository.Read(path));

    // File-scoped namespaces are the rule, so that a top-level type begins in the first column.
    [GeneratedRegex(@"^((?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe) )*)(?:class|struct|interface|enum|record struct|record class|record|delegate [\w<>?\[\], ]+?) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex("\"\"\".*?\"\"\"", RegexOptions.Singleline)]
    private static partial Regex RawString();
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Programs.Tests;

/// <summary>One program of the corpus: a file with a namespace of its own, whose first lines say in comments what it is about.</summary>
/// <param name="Feature">Its folder.</param>
/// <param name="Name">Its file, without extension.</param>
/// <param name="Path">Its path below the corpus, with slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed record TestProgram(string Feature, string Name, string Path, string Text)
{
    private const string CoversMark = "// covers:";
    private const string AloneMark = "// alone";

    /// <summary>How it is named on the command line and in tests.</summary>
    public string Id => $"{Feature}/{Name}";

    /// <summary>Its namespace, in which is its class Program.</summary>
    public string Namespace => $"Programs.{Feature}.{Name}";

    /// <summary>True when it ends the process itself, and so shares it with no other.</summary>
    public bool IsAlone => Header.Contains(AloneMark);

    /// <summary>The cells of the coverage table: `// covers: checked-add x int, long; shift x byte`.</summary>
    public IEnumerable<(string Feature, string Type)> Cells =>
        from line in Header
        where line.StartsWith(CoversMark, StringComparison.Ordinal)
        from part in line[CoversMark.Length..].Split(';')
        let sides = part.Split(" x ")
        where sides.Length == 2
        from type in sides[1].Split(',')
        select (sides[0].Trim(), type.Trim());

    private IEnumerable<string> Header => Text.Split('\n').TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).Select(l => l.TrimEnd());
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>A case of a text file: `== name`, the text before, `=>`, the text after.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Before">What goes in.</param>
/// <param name="After">What must come out.</param>
internal sealed record TextCase(string Name, string Before, string After)
{
    private const string Begin = "== ";
    private const string Middle = "=>\n";

    /// <summary>The cases of a file that lies in the assembly.</summary>
    public static IReadOnlyList<TextCase> Read(string file)
    {
        using Stream stream = typeof(TextCase).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException(file);
        return Parse(new StreamReader(stream).ReadToEnd());
    }

    /// <summary>The cases of a text; what stands before the first is a comment.</summary>
    public static IReadOnlyList<TextCase> Parse(string text) => [.. text.Split("\n" + Begin).Skip(1).Select(One)];

    /// <summary>The text of cases.</summary>
    public static string Write(IEnumerable<TextCase> cases) => string.Concat(cases.Select(c => $"\n{Begin}{c.Name}\n{c.Before.Trim()}\n{Middle}{c.After.Trim()}\n"));

    private static TextCase One(string text)
    {
        int name = text.IndexOf('\n', StringComparison.Ordinal);
        int middle = text.IndexOf("\n" + Middle, StringComparison.Ordinal);
        return new TextCase(text[..name], text[(name + 1)..middle].Trim(), text[(middle + 1 + Middle.Length)..].Trim());
    }
}

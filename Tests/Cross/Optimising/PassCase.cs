using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace DeviceKit.Cross.Tests.Optimising;

/// <summary>A case of a pass: its name, the text before, the text after. Files have `=== name`, the text, `---`, the text after.</summary>
internal sealed record PassCase(string Name, string Before, string After)
{
    /// <summary>The cases of an embedded file.</summary>
    public static IReadOnlyList<PassCase> Read(string file)
    {
        using Stream stream = typeof(PassCase).Assembly.GetManifestResourceStream(file) ?? throw new ArgumentException($"No file '{file}'.");
        using var reader = new StreamReader(stream);
        string[] parts = reader.ReadToEnd().ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Where(part => !part.StartsWith(';')).Select(Parse)];
    }

    /// <summary>The text of a file of cases.</summary>
    public static string Write(string head, IEnumerable<PassCase> cases)
    {
        var text = new StringBuilder(head);
        foreach (PassCase passCase in cases)
        {
            text.Append($"\n=== {passCase.Name}\n{passCase.Before.Trim()}\n---\n{passCase.After.Trim()}\n");
        }

        return text.ToString();
    }

    private static PassCase Parse(string part)
    {
        int line = part.IndexOf('\n', StringComparison.Ordinal);
        string[] texts = part[line..].Split("\n---\n");
        return new PassCase(part[..line].Trim(), texts[0].Trim() + "\n", texts.Length > 1 ? texts[1].Trim() + "\n" : "");
    }
}

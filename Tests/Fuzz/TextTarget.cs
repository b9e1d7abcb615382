using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace DeviceKit.Fuzz;

/// <summary>A parser of text files, with those that are checked in as its examples.</summary>
public abstract class TextTarget : FuzzTarget
{
    private readonly string[] _valid;
    private HostileText? _text;

    /// <summary>A target.</summary>
    /// <param name="valid">The valid texts.</param>
    protected TextTarget(IEnumerable<string> valid) => _valid = [.. valid];

    /// <summary>Messages quote what was found, and a text may be wrong in every line.</summary>
    public override long MaximumAllocation => 16 * 1024 * 1024;

    public override void Begin(ulong seed) => _text = new HostileText(seed, _valid);

    public override ReadOnlySpan<byte> Next() => _text!.Next();

    public override void Parse(ReadOnlySpan<byte> input) => Parse(Encoding.UTF8.GetString(input));

    /// <summary>Gives a text to the parser.</summary>
    protected abstract void Parse(string text);

    /// <summary>The checked-in files whose names have an ending.</summary>
    protected static IEnumerable<string> CheckedIn(string ending) =>
        typeof(TextTarget).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read);

    /// <summary>Fails unless there is either a result or an error, and each error is one line with its place.</summary>
    /// <param name="hasResult">True where the parser gave a result.</param>
    /// <param name="text">What it was given.</param>
    /// <param name="errors">Line, from 1, and text of each error.</param>
    protected static void CheckErrors(bool hasResult, string text, IReadOnlyList<(int Line, string Text)> errors)
    {
        int lines = text.ReplaceLineEndings("\n").Count(c => c == '\n') + 1;
        if (hasResult == errors.Count > 0)
        {
            throw new InvalidOperationException($"{(hasResult ? "A result" : "No result")} with {errors.Count} errors.");
        }

        foreach ((int line, string error) in errors)
        {
            if (line < 0 || line > lines || error.Contains('\n', StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"Line {line} of {lines}: {error}");
            }
        }
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(TextTarget).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

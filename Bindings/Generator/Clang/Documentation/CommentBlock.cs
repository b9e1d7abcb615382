using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DeviceKit.Generator.Clang.Documentation;

/// <summary>A part of a comment: what one command says, or a paragraph without one.</summary>
/// <param name="command">The command without its mark; empty for a paragraph.</param>
/// <param name="argument">A parameter's or code's name.</param>
/// <param name="direction">in, out, inout or null.</param>
internal sealed partial class CommentBlock(string command, string argument = "", string? direction = null)
{
    private readonly List<string> _pieces = [];

    /// <summary>The command without its mark; empty for a paragraph.</summary>
    public string Command { get; } = command;

    /// <summary>A parameter's or code's name.</summary>
    public string Argument { get; } = argument;

    /// <summary>in, out, inout or null.</summary>
    public string? Direction { get; } = direction;

    /// <summary>True before the first text.</summary>
    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Running text and the items of lists, in order; an item has its text only.</summary>
    public IReadOnlyList<string> Pieces => _pieces;

    /// <summary>All as one line; items are set apart by semicolons.</summary>
    public string Text => string.Join("; ", _pieces.Select(p => p.TrimEnd(';', ','))).Replace(":; ", ": ", System.StringComparison.Ordinal);

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line, trimmed, not empty.</param>
    public void Add(string line)
    {
        Match item = Item().Match(line);
        string text = CommentText.Plain(item.Success ? line[item.Length..] : line);
        if (text.Length == 0)
        {
            return;
        }

        if (item.Success || _pieces.Count == 0)
        {
            _pieces.Add(text);
        }
        else
        {
            _pieces[^1] += " " + text;
        }
    }


    [GeneratedRegex(@"^(?:[-+*\u2022]|-#|\d+[.)])\s+")]
    private static partial Regex Item();
}

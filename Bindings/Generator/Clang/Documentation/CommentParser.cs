using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang.Documentation;

/// <summary>
/// Takes a raw comment apart, in Doxygen's commands with @ or \. It reads the raw text since clang's own parser takes <c>[inout]</c> for <c>[in]</c>.
/// What is no documentation (groups, files, code samples) is left out.
/// </summary>
internal static partial class CommentParser
{
    private static readonly Dictionary<string, string> s_remarks = new()
    {
        ["note"] = "Note: ", ["warning"] = "Warning: ", ["attention"] = "Attention: ", ["deprecated"] = "Deprecated: ", ["pre"] = "Before: ", ["post"] = "After: ",
        ["remark"] = "", ["remarks"] = "", ["details"] = "", ["par"] = "", ["todo"] = "To do: ", ["since"] = "Since: ", ["see"] = "See ", ["sa"] = "See ", ["example"] = "",
    };

    private static readonly HashSet<string> s_words = ["brief", "short", "param", "return", "returns", "result", "retval", "exception", "throws", "tparam"];
    private static readonly HashSet<string> s_markup = ["c", "p", "e", "a", "b", "em", "ref", "link", "endlink", "n"];

    /// <summary>Takes a comment apart.</summary>
    /// <param name="comment">The comment with its marks.</param>
    /// <returns>Its parts, or null when it says nothing.</returns>
    public static CDocumentation? Parse(string comment)
    {
        List<CommentBlock> blocks = Blocks(comment);
        CommentBlock? brief = blocks.Find(b => b.Command is "brief" or "short") ?? blocks.Find(b => b.Command.Length == 0);
        var remarks = new List<string>();
        var parameters = new List<CParameterDocumentation>();
        var codes = new List<CReturnCode>();
        var returns = new List<string>();
        foreach (CommentBlock block in blocks)
        {
            switch (block.Command)
            {
                case "param":
                    parameters.Add(new CParameterDocumentation(block.Argument, block.Direction, block.Text));
                    break;
                case "return":
                case "returns":
                case "result":
                    returns.Add(block.Text);
                    ReturnCodes.Find(block.Pieces, codes);
                    break;
                case "retval":
                    returns.Add(block.Text.Length == 0 ? block.Argument : $"{block.Argument}: {block.Text}");
                    ReturnCodes.Find([$"{block.Argument}: {block.Text}"], codes);
                    break;
                case "" or "brief" or "short":
                    remarks.AddRange(block == brief ? block.Pieces.Skip(1).Select(Item) : block.Pieces.Select((p, i) => i == 0 ? p : Item(p)));
                    break;
                default:
                    if (s_remarks.TryGetValue(block.Command, out string? mark) && !block.IsEmpty)
                    {
                        remarks.Add(mark + block.Text);
                    }

                    break;
            }
        }

        string first = brief is { IsEmpty: false } ? brief.Pieces[0] : "";
        if (first.Length == 0 && remarks.Count == 0 && parameters.Count == 0 && returns.Count == 0)
        {
            return null;
        }

        return new CDocumentation
        {
            Brief = first,
            Remarks = remarks.Count == 0 ? null : remarks,
            Parameters = parameters.Count == 0 ? null : parameters,
            Returns = returns.Count == 0 ? null : string.Join("; ", returns),
            Codes = codes.Count == 0 ? null : codes,
        };
    }

    private static string Item(string piece) => "- " + piece;

    private static List<CommentBlock> Blocks(string comment)
    {
        var blocks = new List<CommentBlock>();
        CommentBlock? current = null;
        string? ignoredUntil = null;
        foreach (string line in CommentText.Lines(comment))
        {
            Match match = Command().Match(line);
            string command = match.Groups["command"].Value;
            if (ignoredUntil is not null)
            {
                ignoredUntil = command == ignoredUntil ? null : ignoredUntil;
            }
            else if (match.Success && command is "code" or "verbatim" or "dot" or "msc" or "startuml")
            {
                ignoredUntil = command == "startuml" ? "enduml" : "end" + command;
                current = null;
            }
            else if (match.Success && (s_words.Contains(command) || s_remarks.ContainsKey(command)))
            {
                current = Begin(command, match.Groups["direction"].Value, match.Groups["rest"].Value);
                blocks.Add(current);
            }
            else if (match.Success && !s_markup.Contains(command))
            {
                current = null;
            }
            else if (line.Length == 0)
            {
                // An empty line ends a paragraph, but not a command that has said nothing yet.
                current = current is { IsEmpty: true } ? current : null;
            }
            else
            {
                if (current is null)
                {
                    current = new CommentBlock("");
                    blocks.Add(current);
                }

                current.Add(line);
            }
        }

        return blocks;
    }

    private static CommentBlock Begin(string command, string direction, string rest)
    {
        string argument = "";
        if (command is "param" or "retval" or "tparam" or "exception" or "throws")
        {
            string[] words = rest.Split((char[])[' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            argument = words.Length > 0 ? words[0].TrimEnd(':') : "";
            rest = words.Length > 1 ? words[1] : "";
            rest = rest.StartsWith(": ", StringComparison.Ordinal) || rest.StartsWith("- ", StringComparison.Ordinal) ? rest[2..] : rest;
        }

        var block = new CommentBlock(command, argument, Direction(direction));
        if (rest.Length > 0)
        {
            block.Add(rest);
        }

        return block;
    }

    private static string? Direction(string text) => (text.Contains("in", StringComparison.Ordinal), text.Contains("out", StringComparison.Ordinal)) switch
    {
        (true, true) => "inout",
        (true, false) => "in",
        (false, true) => "out",
        _ => null,
    };

    [GeneratedRegex(@"^[@\\](?<command>[a-zA-Z]+|[{}])\s*(?<direction>\[[^\]]*\])?\s*(?<rest>.*)$")]
    private static partial Regex Command();
}

using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace DeviceKit.Generator.Clang.Documentation;

/// <summary>A comment's lines without its marks.</summary>
internal static partial class CommentText
{
    /// <summary>Takes the marks off: <c>/**</c>, <c>/*!&lt;</c>, <c>///</c>, <c>*</c> at the beginning of lines, <c>*/</c>.</summary>
    /// <param name="comment">The comment.</param>
    /// <returns>Its lines, trimmed; empty ones separate paragraphs.</returns>
    public static IEnumerable<string> Lines(string comment)
    {
        foreach (string line in comment.Split('\n'))
        {
            string text = line.Trim();
            if (text.EndsWith("*/", StringComparison.Ordinal))
            {
                text = text[..^2];
            }

            text = Opening().Replace(text, "");
            text = Star().Replace(text, "").Trim();
            yield return Rule().IsMatch(text) ? "" : text;
        }
    }

    /// <summary>Takes commands off that mark words only: <c>@c</c>, <c>@p</c>, <c>@ref</c> and the like.</summary>
    /// <param name="text">Text.</param>
    /// <returns>The words.</returns>
    public static string Plain(string text) => Spaces().Replace(Tag().Replace(Markup().Replace(text, ""), " "), " ").Trim();

    [GeneratedRegex(@"^(/\*[*!]*<?|//[/!]+<?|//)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\*+(?!\w)\s?|^\*(?=\s)")]
    private static partial Regex Star();

    [GeneratedRegex(@"^[-=*_~#/]{3,}$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"[@\\](?:(?:c|p|e|a|b|em|ref|link)\s+|endlink\b)|\\n\b")]
    private static partial Regex Markup();

    [GeneratedRegex(@"</?(?:b|i|em|tt|p|ul|ol|li|br|code|pre)\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

using System.Collections.Generic;
using System.Text.RegularExpressions;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang.Documentation;

/// <summary>Finds the constants that a result's description names: in lists ("- ESP_ERR_NO_MEM: no memory") and in sentences ("ESP_OK on success").</summary>
internal static partial class ReturnCodes
{
    private const string NamePattern = @"(?:[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]|pd[A-Z_]{4,}|err[A-Z_]{4,})\b(?!\()";

    /// <summary>Finds them.</summary>
    /// <param name="pieces">Running text and items.</param>
    /// <param name="codes">They go here, each once.</param>
    public static void Find(IReadOnlyList<string> pieces, List<CReturnCode> codes)
    {
        foreach (string piece in pieces)
        {
            Match leading = Leading().Match(piece);
            if (leading.Success && !Name().IsMatch(piece[leading.Length..]))
            {
                foreach (Capture name in leading.Groups["name"].Captures)
                {
                    Add(name.Value, piece[leading.Length..], codes);
                }
            }
            else
            {
                FindInSentence(piece, codes);
            }
        }
    }

    private static void FindInSentence(string text, List<CReturnCode> codes)
    {
        MatchCollection names = Name().Matches(text);
        for (int i = 0; i < names.Count; i++)
        {
            Match name = names[i];
            int end = i + 1 < names.Count ? names[i + 1].Index : text.Length;
            string behind = text[(name.Index + name.Length)..end];
            if (name.Index == 0 || Before().IsMatch(text[..name.Index]) || Behind().IsMatch(behind))
            {
                Add(name.Value, End().Split(behind, 2)[0], codes);
            }
        }
    }

    private static void Add(string name, string text, List<CReturnCode> codes)
    {
        if (!codes.Exists(c => c.Name == name))
        {
            codes.Add(new CReturnCode(name, Trailing().Replace(text.TrimStart(' ', ':', '-', '=', '\u2013', ','), "").Trim()));
        }
    }

    [GeneratedRegex(@"^(?<name>" + NamePattern + @")(?:\s*(?:/|,|\||or|and)\s*(?<name>" + NamePattern + @"))*\s*(?:\(-?\w+\))?\s*[:=\u2013-]*\s*")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?<![\w.])" + NamePattern)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:^|\b(?:returns?|or|otherwise|else|either|and|,|;|:|/))[,:]?\s*[#%]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*(?:\(-?\w+\)\s*)?(?:on|if|when|in case|for|otherwise|upon|:|=|-)\b?", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex(@"[;]|\.(?:\s|$)")]
    private static partial Regex End();

    [GeneratedRegex(@"(?:[\s,;.]|\b(?:or|and|otherwise|else|returns?)$)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();
}

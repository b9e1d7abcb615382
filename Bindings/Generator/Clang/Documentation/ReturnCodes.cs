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

    private static void FindInSentence(string sentence, List<CReturnCode> codes)
    {
        MatchCollection names = Name().Matches(sentence);
        for (int i = 0; i < names.Count; i++)
        {
            Match name = names[i];
            int end = i + 1 < names.Count ? names[i + 1].Index : sentence.Length;
            string behind = sentence[(name.Index + name.Length)..end];
            if (name.Index == 0 || Before().IsMatch(sentence[..name.Index]) || Behind().IsMatch(behind))
            {
                string text = End().Split(behind, 2)[0];
                Add(name.Value, i + 1 < names.Count ? Connector().Replace(text, "") : text, codes);
            }
        }
    }

    private static void Add(string name, string text, List<CReturnCode> codes)
    {
        if (!codes.Exists(c => c.Name == name))
        {
            codes.Add(new CReturnCode(name, text.Trim(' ', ':', '-', '=', '\u2013', ',', ';', '.')));
        }
    }

    [GeneratedRegex(@"^(?<name>" + NamePattern + @")(?:\s*(?:/|,|\||or|and)\s*(?<name>" + NamePattern + @"))*\s*(?:\(-?\w+\))?\s*[:=\u2013-]*\s*")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?<![\w.])" + NamePattern)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:^|\b(?:returns?|or|otherwise|else|either|and)|[,;:/-])\s*[,:]?\s*[#%]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*(?:\(-?\w+\)\s*)?(?:on|if|when|in case|for|otherwise|upon|:|=|-)\b?", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex(@"[;]|\.(?:\s|$)")]
    private static partial Regex End();

    /// <summary>Words that lead to the next name.</summary>
    [GeneratedRegex(@"(?:[\s,;.-]|\b(?:or|and|otherwise|else|either|returns?)\b)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Connector();
}

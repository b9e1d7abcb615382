using System;
using System.Collections.Generic;
using System.Globalization;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads the words of a line behind its first, and reports those that are missing, of a wrong form, or too many.</summary>
/// <param name="line">The line.</param>
/// <param name="usage">How the line is written, for messages: <c>handle NAME for TYPE</c>.</param>
/// <param name="report">Where errors go.</param>
/// <param name="first">The index of the first word to read.</param>
internal sealed class WordReader(SpecificationLine line, string usage, SpecificationReport report, int first = 1)
{
    private int _next = first;

    /// <summary>How the line is written.</summary>
    public string Usage => usage;

    /// <summary>True while there are words.</summary>
    public bool HasMore => _next < line.Words.Count;

    /// <summary>The next word, or where it would stand.</summary>
    public SpecificationWord Next => HasMore ? line.Words[_next] : new SpecificationWord("", line.Number, line.Words[^1].End + 1);

    /// <summary>True when a word was missing or wrong; the item is then of no use.</summary>
    public bool Failed { get; private set; }

    /// <summary>Takes the next word whatever it is.</summary>
    /// <param name="what">What it should be: "the profile's name".</param>
    public SpecificationWord Take(string what)
    {
        SpecificationWord word = Next;
        if (HasMore)
        {
            _next++;
        }
        else
        {
            Failed = true;
            report.Missing(word, what, usage);
        }

        return word;
    }

    /// <summary>Takes a name of C.</summary>
    /// <param name="what">What it should be.</param>
    public SpecificationWord TakeC(string what) => TakeForm(what, SpecificationNames.IsC, "a name of C");

    /// <summary>Takes a name of C#.</summary>
    /// <param name="what">What it should be.</param>
    public SpecificationWord TakeCSharp(string what) => TakeForm(what, SpecificationNames.IsCSharp, "a name of C#");

    /// <summary>Takes a whole number from 1.</summary>
    /// <param name="what">What it should be.</param>
    public int TakeNumber(string what)
    {
        SpecificationWord word = TakeForm(what, t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n > 0, "a whole number from 1");
        return int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
    }

    /// <summary>Takes the next word when it is this one.</summary>
    /// <param name="word">The word.</param>
    public bool TakeIf(string word)
    {
        bool taken = HasMore && line.Words[_next].Text == word;
        _next += taken ? 1 : 0;
        return taken;
    }

    /// <summary>Takes one of a few words.</summary>
    /// <param name="kind">What they are, for messages.</param>
    /// <param name="known">The words.</param>
    public string? TakeOneOf(string kind, IReadOnlyList<string> known)
    {
        SpecificationWord word = Take($"the {kind}");
        foreach (string candidate in known)
        {
            if (candidate == word.Text)
            {
                return candidate;
            }
        }

        if (word.Text.Length > 0)
        {
            Failed = true;
            report.Unknown(word, kind, known);
        }

        return null;
    }

    /// <summary>Takes all words that are left, at least one; each a name or a pattern.</summary>
    /// <param name="what">What they are.</param>
    public IReadOnlyList<string> TakePatterns(string what) => TakeAll(what, SpecificationNames.IsPattern, "a name of C with * for any text");

    /// <summary>Takes all words that are left, at least one; each a prefix of C names.</summary>
    public IReadOnlyList<string> TakePrefixes() => TakeAll("a prefix", SpecificationNames.IsC, "a prefix of C names");

    /// <summary>Takes all words that are left, at least one.</summary>
    /// <param name="what">What they are.</param>
    /// <param name="isRight">Their form.</param>
    /// <param name="form">Their form in words.</param>
    public IReadOnlyList<string> TakeAll(string what, Func<string, bool> isRight, string form)
    {
        var words = new List<string>();
        do
        {
            words.Add(TakeForm(what, isRight, form).Text);
        }
        while (HasMore);
        return words;
    }

    /// <summary>Takes a word of a form.</summary>
    /// <param name="what">What it should be.</param>
    /// <param name="isRight">The form.</param>
    /// <param name="form">The form in words.</param>
    public SpecificationWord TakeForm(string what, Func<string, bool> isRight, string form)
    {
        SpecificationWord word = Take(what);
        if (word.Text.Length > 0 && !isRight(word.Text))
        {
            Failed = true;
            report.Error(word, $"'{word.Text}' is not {form}", $"write '{usage}'");
        }

        return word;
    }

    /// <summary>Reports words that are too many.</summary>
    /// <returns>True when everything of this line was right.</returns>
    public bool End()
    {
        if (HasMore && !Failed)
        {
            Failed = true;
            report.Error(Next, $"'{Next.Text}' is one word too many", $"write '{usage}'");
        }

        return !Failed;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Boards.Parsing;

/// <summary>Takes a line's words one after the other. What does not fit ends the line with a <see cref="LineFault"/>.</summary>
/// <param name="line">The line.</param>
/// <param name="usage">Its form, for remedies.</param>
internal sealed partial class LineCursor(SourceLine line, string usage)
{
    private int _next = 1;

    /// <summary>The word that opens the line.</summary>
    public Word Key => line.Words[0];

    /// <summary>True when no word is left.</summary>
    public bool AtEnd => _next == line.Words.Count;

    /// <summary>The next word.</summary>
    /// <param name="what">What it should be, for the message.</param>
    public Word Take(string what)
    {
        if (AtEnd)
        {
            Word last = line.Words[^1];
            throw new LineFault(last with { Column = last.Column + last.Text.Length }, $"'{Key.Text}' ends before {what}", $"write: {usage}");
        }

        return line.Words[_next++];
    }

    /// <summary>Takes the next word when it is this one.</summary>
    public bool TryTake(string word)
    {
        bool matches = !AtEnd && line.Words[_next].Text == word;
        _next += matches ? 1 : 0;
        return matches;
    }

    /// <summary>Takes a word that must stand here.</summary>
    public void Expect(string word)
    {
        Word taken = Take($"'{word}'");
        if (taken.Text != word)
        {
            throw new LineFault(taken, $"'{taken.Text}' stands where '{word}' should", $"write: {usage}");
        }
    }

    /// <summary>All the text that is left, at least one word.</summary>
    public string Rest(string what)
    {
        Word first = Take(what);
        _next = line.Words.Count;
        return line.Text[(first.Column - 1)..];
    }

    /// <summary>All the words that are left.</summary>
    public IReadOnlyList<Word> RestWords()
    {
        Word[] words = [.. line.Words.Skip(_next)];
        _next = line.Words.Count;
        return words;
    }

    /// <summary>Nothing may be left.</summary>
    public void End()
    {
        if (!AtEnd)
        {
            throw new LineFault(line.Words[_next], $"'{line.Words[_next].Text}' is too much", $"write: {usage}");
        }
    }

    /// <summary>One of some words.</summary>
    /// <param name="what">What it is, for the message, with its article.</param>
    /// <param name="choices">The words and what they mean.</param>
    public T OneOf<T>(string what, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        Word word = Take(what);
        var words = new List<string>();
        foreach ((string choice, T value) in choices)
        {
            if (choice == word.Text)
            {
                return value;
            }

            words.Add(choice);
        }

        throw new LineFault(word, $"'{word.Text}' is not {what}", NearestWord.Remedy(word.Text, words));
    }
}

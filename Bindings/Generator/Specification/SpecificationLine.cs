using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>One line, seen as words up to a comment or as raw text.</summary>
internal sealed class SpecificationLine
{
    private readonly string _text;

    /// <summary>Takes a line apart.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="text">The line without its end.</param>
    public SpecificationLine(int number, string text)
    {
        Number = number;
        _text = text.TrimEnd();
        Words = Split(number, _text);
    }

    /// <summary>From 1.</summary>
    public int Number { get; }

    /// <summary>The words in front of a comment; a comment begins with a # that stands first or behind a blank.</summary>
    public IReadOnlyList<SpecificationWord> Words { get; }

    /// <summary>True for a line that belongs to the item above.</summary>
    public bool IsIndented => _text.Length > 0 && _text[0] is (' ' or '\t');

    /// <summary>True for a line of C: its first character is a bar.</summary>
    public bool IsCode => Words.Count > 0 && Words[0].Text[0] == '|';

    /// <summary>The text behind the first word, # and all.</summary>
    public string Rest => _text[(Words[0].End - 1)..].Trim();

    /// <summary>The column of the last character.</summary>
    public int LastColumn => _text.Length;

    /// <summary>The text behind the bar and at most one blank.</summary>
    public string Code => _text[(CodeColumn - 1)..];

    /// <summary>The column at which <see cref="Code"/> begins.</summary>
    public int CodeColumn => Words[0].Column + (_text.Length > Words[0].Column && _text[Words[0].Column] == ' ' ? 2 : 1);

    /// <summary>The text from a word to the line's end, # and all.</summary>
    /// <param name="word">A word of this line.</param>
    public string From(SpecificationWord word) => _text[(word.Column - 1)..];

    private static List<SpecificationWord> Split(int number, string text)
    {
        var words = new List<SpecificationWord>();
        int at = 0;
        while (true)
        {
            while (at < text.Length && text[at] is (' ' or '\t'))
            {
                at++;
            }

            if (at == text.Length || text[at] == '#')
            {
                return words;
            }

            int start = at;
            while (at < text.Length && text[at] is not (' ' or '\t'))
            {
                at++;
            }

            words.Add(new SpecificationWord(text[start..at], number, start + 1));
        }
    }
}

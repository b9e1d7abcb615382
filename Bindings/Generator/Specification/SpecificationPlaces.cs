using System;

namespace DeviceKit.Generator.Specification;

/// <summary>Finds the column of a word, for checks that come after the parsing.</summary>
/// <param name="specification">What was read.</param>
internal sealed class SpecificationPlaces(BindingSpecification specification)
{
    /// <summary>The first place of a word in an item: in its own line or in those that belong to it; the item's first column where it is not written as such.</summary>
    /// <param name="line">The item's line, or the line of the item.</param>
    /// <param name="word">The word; blanks in it are those of the file.</param>
    public SpecificationWord Find(int line, string word)
    {
        for (int number = line; number <= specification.Lines.Count; number++)
        {
            string text = specification.Lines[number - 1];
            bool isOther = number > line && text.Length > 0 && text[0] is not (' ' or '\t' or '#');
            if (isOther)
            {
                break;
            }

            int at = Column(text, word);
            if (at >= 0)
            {
                return new SpecificationWord(word, number, at + 1);
            }
        }

        return new SpecificationWord(word, line, line <= specification.Lines.Count && line > 0 ? FirstColumn(specification.Lines[line - 1]) : 1);
    }

    private static int FirstColumn(string text) => text.Length - text.TrimStart().Length + 1;

    private static int Column(string text, string word)
    {
        // From the right: a keyword that is also the name stands left of it.
        for (int at = word.Length == 0 ? -1 : text.LastIndexOf(word, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : text.LastIndexOf(word, at + word.Length - 2, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !IsPart(text[at - 1])) && (end == text.Length || !IsPart(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '*' or '-';
}

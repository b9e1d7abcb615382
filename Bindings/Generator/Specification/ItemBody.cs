using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Hands out the lines of an item that may stand there, and reports the others.</summary>
/// <param name="form">How the item is written.</param>
/// <param name="item">The item.</param>
/// <param name="report">Where errors go.</param>
internal sealed class ItemBody(ItemForm form, SpecificationItem item, SpecificationReport report)
{
    /// <summary>The lines, each with its known first word, or with a parameter's name where the item takes parameters.</summary>
    public IEnumerable<SpecificationLine> Lines()
    {
        var first = new Dictionary<string, int>();
        foreach (SpecificationLine line in item.Body)
        {
            SpecificationWord word = line.Words[0];
            string text = line.IsCode ? "|" : word.Text;
            LineForm? known = form.Lines.FirstOrDefault(l => l.Word == text);
            if (known is null && (line.IsCode || !form.TakesParameters))
            {
                ReportUnknown(line, word);
            }
            else if (known is { IsOnce: true } && !first.TryAdd(text, line.Number))
            {
                report.Duplicate(word, $"'{text}' of this {form.Word}", first[text]);
            }
            else
            {
                yield return line;
            }
        }
    }

    /// <summary>The words of a line, with its usage for messages.</summary>
    /// <param name="line">The line.</param>
    public WordReader Words(SpecificationLine line) => new(line, form.Lines.First(l => l.Word == line.Words[0].Text).Usage, report);

    /// <summary>The text behind a line's first word; an empty one is reported.</summary>
    /// <param name="line">The line.</param>
    public string Text(SpecificationLine line)
    {
        if (line.Rest.Length == 0)
        {
            report.Missing(new SpecificationWord("", line.Number, line.Words[0].End + 1), $"the text of '{line.Words[0].Text}'", form.Lines.First(l => l.Word == line.Words[0].Text).Usage);
        }

        return line.Rest;
    }

    /// <summary>A line that must be there.</summary>
    /// <param name="word">Its first word.</param>
    public void Missing(string word) =>
        report.Missing(item.Keyword, $"the line '{word}' of {form.Word} {(item.Head.Words.Count > 1 ? item.Head.Words[1].Text : "")}".TrimEnd(), $"  {form.Lines.First(l => l.Word == word).Usage}");

    private void ReportUnknown(SpecificationLine line, SpecificationWord word)
    {
        if (form.Lines.Count == 0)
        {
            bool isItem = SpecificationGrammar.Find(word.Text) is not null;
            report.Error(word, $"'{form.Word}' has no lines of its own", isItem ? $"begin '{word.Text}' in column 1" : "take the line away");
        }
        else if (line.IsCode)
        {
            report.Error(word, $"a line of C in '{form.Word}'", "C stands in 'shim' only");
        }
        else if (SpecificationGrammar.Find(word.Text) is not null)
        {
            report.Error(word, $"'{form.Word}' has no line '{word.Text}'", $"begin the item '{word.Text}' in column 1");
        }
        else
        {
            report.Unknown(word, $"line of '{form.Word}'", form.Words);
        }
    }
}

using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Boards.Parsing;

/// <summary>Reads line after line into a draft. A line that cannot be read is an error, and the next is read all the same.</summary>
internal static class TableReader
{
    /// <summary>Reads a whole table.</summary>
    public static void Read(IEnumerable<SourceLine> lines, BoardDraft draft)
    {
        SourceLine? item = null;
        foreach (SourceLine line in lines)
        {
            if (!line.Indented)
            {
                item = line;
                ReadItem(line, draft);
            }
            else if (item is null)
            {
                draft.Error(line.Words[0], "an indented line without an item above it", "begin the line at the margin");
            }
            else if (draft.Open is { } block)
            {
                block.Read(line);
            }
            else
            {
                RefuseDetail(item.Words[0].Text, line, draft);
            }
        }
    }

    /// <summary>Reads a line by the word that it begins with.</summary>
    /// <param name="keywords">What it may begin with.</param>
    /// <param name="block">What it goes into.</param>
    /// <param name="said">What lines began with so far.</param>
    /// <param name="what">What a keyword is called, for the message.</param>
    /// <param name="line">The line.</param>
    /// <param name="draft">Takes the errors.</param>
    public static void ReadKeyword<TDraft>(IReadOnlyList<Keyword<TDraft>> keywords, TDraft block, HashSet<string> said, string what, SourceLine line, BoardDraft draft)
    {
        if (keywords.FirstOrDefault(k => k.Name == line.Words[0].Text) is not { } keyword)
        {
            UnknownKeyword(line, what, [.. keywords.Select(k => k.Name)], draft);
        }
        else if (!said.Add(keyword.Name) && keyword.Once)
        {
            draft.Error(line.Words[0], $"'{keyword.Name}' is said twice", "keep one of them");
        }
        else
        {
            ReadLine(line, keyword, block, draft);
        }
    }

    private static void ReadItem(SourceLine line, BoardDraft draft)
    {
        draft.Open = null;
        ReadKeyword(BoardKeywords.All, draft, draft.Said, "a keyword", line, draft);
    }

    /// <summary>An item that could not be read has been reported, and its lines with it.</summary>
    private static void RefuseDetail(string item, SourceLine line, BoardDraft draft)
    {
        if (item is not ("display" or "device") && BoardKeywords.All.Any(k => k.Name == item))
        {
            draft.Error(line.Words[0], $"'{item}' takes no indented lines", "begin the line at the margin");
        }
    }

    private static void ReadLine<TDraft>(SourceLine line, Keyword<TDraft> keyword, TDraft target, BoardDraft draft)
    {
        try
        {
            var cursor = new LineCursor(line, keyword.Usage);
            keyword.Read(cursor, target);
            cursor.End();
        }
        catch (LineFault fault)
        {
            draft.Error(fault.At, fault.What, fault.Remedy);
        }
    }

    private static void UnknownKeyword(SourceLine line, string what, IReadOnlyCollection<string> words, BoardDraft draft) =>
        draft.Error(line.Words[0], $"'{line.Words[0].Text}' is not {what}", NearestWord.Remedy(line.Words[0].Text, words));
}

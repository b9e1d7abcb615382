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
        object? block = null;
        foreach (SourceLine line in lines)
        {
            if (!line.Indented)
            {
                item = line;
                block = ReadItem(line, draft);
            }
            else if (item is null)
            {
                draft.Error(line.Words[0], "an indented line without an item above it", "begin the line at the margin");
            }
            else
            {
                ReadDetail(item, line, block, draft);
            }
        }
    }

    private static object? ReadItem(SourceLine line, BoardDraft draft)
    {
        int displays = draft.Display is null ? 0 : 1;
        int devices = draft.Devices.Count;
        if (BoardKeywords.All.FirstOrDefault(k => k.Name == line.Words[0].Text) is not { } keyword)
        {
            UnknownKeyword(line, "a keyword", [.. BoardKeywords.All.Select(k => k.Name)], draft);
            return null;
        }

        if (!draft.Said.Add(keyword.Name) && keyword.Once)
        {
            draft.Error(line.Words[0], $"'{keyword.Name}' is said twice", "keep one of them");
            return null;
        }

        ReadLine(line, keyword, draft, draft);
        return displays == 0 && draft.Display is not null ? draft.Display : draft.Devices.Count > devices ? draft.Devices[^1] : null;
    }

    private static void ReadDetail(SourceLine item, SourceLine line, object? block, BoardDraft draft)
    {
        string kind = item.Words[0].Text;
        if (block is DisplayDraft display)
        {
            ReadDetailOf(DisplayKeywords.All, display, display.Said, "a line of a display", line, draft);
        }
        else if (block is DeviceDraft device)
        {
            ReadDetailOf(DeviceKeywords.All, device, device.Said, "a line of a device", line, draft);
        }
        else if (kind is not ("display" or "device") && BoardKeywords.All.Any(k => k.Name == kind))
        {
            draft.Error(line.Words[0], $"'{kind}' takes no indented lines", "begin the line at the margin");
        }
    }

    private static void ReadDetailOf<TDraft>(IReadOnlyList<Keyword<TDraft>> keywords, TDraft block, HashSet<string> said, string what, SourceLine line, BoardDraft draft)
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

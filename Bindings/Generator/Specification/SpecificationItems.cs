using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>From a file's text to its items. Any line end and a byte order mark are taken; control characters are not.</summary>
internal static class SpecificationItems
{
    /// <summary>Splits a text.</summary>
    /// <param name="text">The file.</param>
    /// <param name="report">Where errors go.</param>
    public static IReadOnlyList<SpecificationItem> Read(string text, SpecificationReport report)
    {
        var items = new List<SpecificationItem>();
        List<SpecificationLine>? body = null;
        string[] lines = Lines(text);
        for (int i = 0; i < lines.Length; i++)
        {
            CheckCharacters(lines[i], i + 1, report);
            var line = new SpecificationLine(i + 1, lines[i]);
            if (line.Words.Count == 0)
            {
                continue;
            }

            if (!line.IsIndented)
            {
                body = [];
                items.Add(new SpecificationItem(line, body));
            }
            else if (body is null)
            {
                report.Error(line.Words[0], "an indented line belongs to no item", "begin an item in column 1, such as 'binding NAMESPACE'");
            }
            else
            {
                body.Add(line);
            }
        }

        return items;
    }

    /// <summary>The lines of a text without their ends and without a byte order mark.</summary>
    /// <param name="text">The file.</param>
    public static string[] Lines(string text) => text.TrimStart('\uFEFF').Split(["\r\n", "\n", "\r"], System.StringSplitOptions.None);

    private static void CheckCharacters(string line, int number, SpecificationReport report)
    {
        for (int column = 0; column < line.Length; column++)
        {
            char c = line[column];
            if ((char.IsControl(c) && c != '\t') || c == '\uFFFD')
            {
                report.Error(new SpecificationWord("", number, column + 1), c == '\uFFFD' ? "bytes that are not UTF-8" : $"the control character U+{(int)c:X4}", "write the file as UTF-8 text");
                return;
            }

            if (char.IsWhiteSpace(c) && c is not (' ' or '\t'))
            {
                report.Error(new SpecificationWord("", number, column + 1), $"the character U+{(int)c:X4}, which looks like a blank and is none", "write an ordinary blank");
                return;
            }
        }
    }
}

using System;
using System.Collections.Generic;

namespace DeviceKit.Native;

/// <summary>A recorded call or callback.</summary>
internal sealed class CallRecord
{
    /// <summary>Its line in the log, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Name and arguments.</summary>
    public required string Head { get; init; }

    /// <summary>Result and what was written.</summary>
    public IReadOnlyList<string> Results { get; private set; } = [];

    /// <summary>The result and what was written, as it stands in the log.</summary>
    public string ResultText { get; private set; } = "";

    /// <summary>What it threw, or null.</summary>
    public string? Failure { get; private set; }

    /// <summary>The callbacks that came during it, or the calls that a callback made.</summary>
    public List<CallRecord> Nested { get; } = [];

    /// <summary>Reads a log.</summary>
    /// <exception cref="FormatException">It is not one; the message names the line.</exception>
    public static List<CallRecord> Parse(string text)
    {
        var top = new List<CallRecord>();
        var open = new List<CallRecord>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            string content = line.TrimStart(' ');
            if (content.Length == 0 || content[0] == ';')
            {
                continue;
            }

            int depth = line.Length - content.Length;
            bool closes = content.StartsWith("->", StringComparison.Ordinal);
            if (depth % 2 != 0 || depth / 2 != open.Count - (closes ? 1 : 0))
            {
                throw new FormatException($"line {i + 1} of the call log is indented by {depth}, expected {2 * Math.Max(0, open.Count - (closes ? 1 : 0))}");
            }

            if (closes)
            {
                open[^1].SetResults(content);
                open.RemoveAt(open.Count - 1);
                continue;
            }

            int arrow = FindArrow(content);
            var record = new CallRecord { Line = i + 1, Head = arrow < 0 ? content : content[..(arrow - 1)] };
            (open.Count == 0 ? top : open[^1].Nested).Add(record);
            if (arrow < 0)
            {
                open.Add(record);
            }
            else
            {
                record.SetResults(content[arrow..]);
            }
        }

        return open.Count == 0 ? top : throw new FormatException($"the call in line {open[^1].Line} of the call log has no result");
    }

    private static int FindArrow(string content)
    {
        bool quoted = false;
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\')
            {
                i++;
            }
            else if (content[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && i > 0 && content[i - 1] == ' ' && string.CompareOrdinal(content, i, "->", 0, 2) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private void SetResults(string text)
    {
        ResultText = text.Length > 3 ? text[3..] : "";
        if (ResultText.StartsWith('!'))
        {
            Failure = CallValue.Unquote(ResultText[1..]) ?? "";
        }
        else
        {
            Results = CallValue.Split(ResultText);
        }
    }
}

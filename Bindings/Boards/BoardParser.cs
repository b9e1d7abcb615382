using System;
using System.IO;
using System.Linq;
using DeviceKit.Boards.Parsing;
using DeviceKit.Boards.Validation;

namespace DeviceKit.Boards;

/// <summary>Reads a board's table. The format is in the README of this folder. Never throws on what a table holds.</summary>
public static class BoardParser
{
    /// <summary>What a table's file name ends with.</summary>
    public const string Extension = ".board";

    /// <summary>Reads one table, and reports all of its errors.</summary>
    /// <param name="path">The table's file; its name without `.board` is the board's id.</param>
    /// <param name="text">The table.</param>
    public static BoardParseResult Parse(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        string id = Path.GetFileNameWithoutExtension(path);
        var draft = new BoardDraft(path, id);
        TableReader.Read(SourceLine.Split(text), draft);
        BoardRules.Check(draft);
        return draft.Errors.Count > 0
            ? new BoardParseResult(null, [.. draft.Errors.OrderBy(e => e.Line).ThenBy(e => e.Column)])
            : new BoardParseResult(draft.ToBoard(), []);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Boards;
using DeviceKit.Boards.Json;
using DeviceKit.Boards.Model;
using DeviceKit.Boards.Parsing;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Boards;

/// <summary>Reads tables and prints them; every failure is an error of the tool's.</summary>
/// <param name="terminal">Where to print.</param>
/// <param name="folder">A folder of the user's, or null.</param>
internal sealed class BoardListing(Terminal terminal, string? folder)
{
    private readonly BoardCatalogue _catalogue = folder is null ? new BoardCatalogue(BoardCatalogue.ShippedFolder) : new BoardCatalogue(BoardCatalogue.ShippedFolder, folder);

    /// <summary>Prints one board, or all.</summary>
    /// <exception cref="ToolException">A board or a folder is not there, or a table breaks a rule.</exception>
    public void Print(string? id, bool json)
    {
        if (id is ['-', ..])
        {
            throw ToolError.Usage.At($"there is no option '{id}'", "verb boards", "its options are --boards FOLDER and --json");
        }

        if (folder is not null && !Directory.Exists(folder))
        {
            throw ToolError.NoSuchBoard.At($"there is no folder '{folder}'", "option --boards", "name a folder that holds ID.board files");
        }

        IReadOnlyList<string> ids = Guard(() => _catalogue.Ids);
        if (id is null)
        {
            Board[] boards = Read(ids);
            Write(json ? BoardJson.Write(boards) : BoardTables.List(boards, terminal.OutputColumns));
        }
        else if (ids.Contains(id))
        {
            Board board = Read([id])[0];
            Write(json ? BoardJson.Write(board) : BoardTables.Whole(board, terminal.OutputColumns));
        }
        else
        {
            string remedy = NearestWord.Of(id, ids) is { } nearest ? $"did you mean '{nearest}'?" : $"the boards are {string.Join(", ", ids)}; --boards FOLDER adds your own";
            throw ToolError.NoSuchBoard.At($"there is no board '{id}'", "verb boards", remedy);
        }
    }

    private Board[] Read(IReadOnlyList<string> ids)
    {
        BoardParseResult[] results = [.. ids.Select(i => Guard(() => _catalogue.Read(i)))];
        BoardError[] errors = [.. results.SelectMany(r => r.Errors)];
        if (errors.Length == 0)
        {
            return [.. results.Select(r => r.Board!)];
        }

        if (errors.Length > 1)
        {
            foreach (BoardError error in errors)
            {
                terminal.Error.WriteLine($"{error.Where}: {error.What}; {error.Remedy}");
            }

            throw ToolError.BadBoardTable.At($"{errors.Length} mistakes in tables of boards", string.Join(" and ", errors.Select(e => e.Path).Distinct()), "correct the lines above");
        }

        throw ToolError.BadBoardTable.At(errors[0].What, errors[0].Where, errors[0].Remedy);
    }

    private void Write(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            terminal.WriteLine(line);
        }
    }

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (UnauthorizedAccessException e)
        {
            throw ToolError.NotPermitted.At($"cannot read: {e.Message}", "verb boards", "name a folder that you may read");
        }
        catch (IOException e)
        {
            throw ToolError.NoSuchBoard.At($"cannot read: {e.Message}", "verb boards", "name a folder of ID.board files that can be read");
        }
    }
}

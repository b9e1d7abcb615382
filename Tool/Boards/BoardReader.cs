using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Boards;
using DeviceKit.Boards.Model;
using DeviceKit.Boards.Parsing;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Boards;

/// <summary>Reads tables of boards; every failure is an error of the tool's.</summary>
/// <param name="terminal">Where mistakes are listed when there are several.</param>
/// <param name="where">What asked for boards: a verb or an option.</param>
/// <param name="folder">A folder of the user's, or null.</param>
internal sealed class BoardReader(Terminal terminal, string where, string? folder = null)
{
    private readonly BoardCatalogue _catalogue = folder is null ? new BoardCatalogue(BoardCatalogue.ShippedFolder) : new BoardCatalogue(BoardCatalogue.ShippedFolder, folder);

    /// <summary>The ids of all boards.</summary>
    /// <exception cref="ToolException">A folder cannot be read.</exception>
    public IReadOnlyList<string> Ids => Guard(() => _catalogue.Ids);

    /// <summary>Reads one board.</summary>
    /// <exception cref="ToolException">There is none of that id, or its table breaks a rule.</exception>
    public Board Read(string id)
    {
        IReadOnlyList<string> ids = Ids;
        if (ids.Contains(id))
        {
            return Read([id])[0];
        }

        string remedy = NearestWord.Of(id, ids) is { } nearest ? $"did you mean '{nearest}'?" : $"the boards are {string.Join(", ", ids)}; --boards FOLDER adds your own";
        throw ToolError.NoSuchBoard.At($"there is no board '{id}'", where, remedy);
    }

    /// <summary>Reads boards.</summary>
    /// <exception cref="ToolException">A table breaks a rule.</exception>
    public Board[] Read(IReadOnlyList<string> ids)
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

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (UnauthorizedAccessException e)
        {
            throw ToolError.NotPermitted.At($"cannot read: {e.Message}", where, "name a folder that you may read");
        }
        catch (IOException e)
        {
            throw ToolError.NoSuchBoard.At($"cannot read: {e.Message}", where, "name a folder of ID.board files that can be read");
        }
    }
}

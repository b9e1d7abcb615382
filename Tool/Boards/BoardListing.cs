using System.IO;
using DeviceKit.Boards.Json;
using DeviceKit.Boards.Model;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Boards;

/// <summary>Prints tables of boards.</summary>
/// <param name="terminal">Where to print.</param>
/// <param name="folder">A folder of the user's, or null.</param>
internal sealed class BoardListing(Terminal terminal, string? folder)
{
    private readonly BoardReader _reader = new(terminal, "verb boards", folder);

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

        if (id is null)
        {
            Board[] boards = _reader.Read(_reader.Ids);
            Write(json ? BoardJson.Write(boards) : BoardTables.List(boards, terminal.OutputColumns));
        }
        else
        {
            Board board = _reader.Read(id);
            Write(json ? BoardJson.Write(board) : BoardTables.Whole(board, terminal.OutputColumns));
        }
    }

    private void Write(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            terminal.WriteLine(line);
        }
    }
}

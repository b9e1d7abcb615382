using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DeviceKit.Boards;

/// <summary>Finds tables in folders. Where two folders have a board of the same id, the later folder's counts.</summary>
/// <param name="folders">Folders that hold ID.board files.</param>
public sealed class BoardCatalogue(params IReadOnlyList<string> folders)
{
    /// <summary>The folder of the boards that come with DeviceKit: `boards` beside the program.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "boards");

    /// <summary>The ids of all boards, in ordinal order.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public IReadOnlyList<string> Ids =>
    [
        .. folders.SelectMany(f => Directory.EnumerateFiles(f, "*" + BoardParser.Extension))
            .Select(f => Path.GetFileNameWithoutExtension(f)).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The file of a board's table; null when no folder has it.</summary>
    /// <param name="id">The board's id.</param>
    public string? Find(string id) =>
        Ids.Contains(id) ? folders.Select(f => Path.Combine(f, id + BoardParser.Extension)).Last(File.Exists) : null;

    /// <summary>Reads the table of a board that <see cref="Find"/> finds.</summary>
    /// <param name="id">The board's id.</param>
    /// <exception cref="FileNotFoundException">No folder has it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public BoardParseResult Read(string id)
    {
        string path = Find(id) ?? throw new FileNotFoundException($"there is no board '{id}'", id + BoardParser.Extension);
        return BoardParser.Parse(path, File.ReadAllText(path));
    }
}

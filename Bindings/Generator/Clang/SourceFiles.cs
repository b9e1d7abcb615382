using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang;

/// <summary>
/// The files of a translation unit: which are asked for, and their names that hold no machine's folders. To an asked <c>pcap/pcap.h</c> belongs
/// what lies below <c>pcap/</c> in the same include folder; to an asked <c>pcap.h</c> itself and what lies below <c>pcap/</c> beside it.
/// </summary>
internal sealed class SourceFiles
{
    private readonly Dictionary<nint, SourceFile?> _files = [];
    private readonly List<string> _roots;
    private readonly HashSet<string> _asked = [];
    private readonly List<string> _ownFolders = [];

    /// <summary>Begins with the folders of a search.</summary>
    /// <param name="search">The folders.</param>
    /// <param name="ownsIncludes">True when all of the request's folders are own ones.</param>
    public SourceFiles(IncludeSearch search, bool ownsIncludes)
    {
        if (ownsIncludes)
        {
            _ownFolders.AddRange(search.OwnFolders.Select(f => f + "/"));
        }

        _roots = [.. search.Folders.Append(IncludeSearch.VirtualFolder).Select(f => f + "/").OrderByDescending(f => f.Length)];
    }

    /// <summary>Takes a file as asked for; before the first <see cref="Of"/>.</summary>
    /// <param name="file">The file that the inclusion found.</param>
    /// <param name="name">As it is included.</param>
    /// <returns>Its path.</returns>
    public string Ask(nint file, string name)
    {
        string path = FullPath(file);
        _asked.Add(path);
        if (path.EndsWith("/" + name, StringComparison.Ordinal))
        {
            string root = path[..^name.Length];
            int slash = name.LastIndexOf('/');
            _ownFolders.Add(slash >= 0 ? root + name[..(slash + 1)] : root + Path.GetFileNameWithoutExtension(name) + "/");
        }

        return path;
    }

    /// <summary>A file by libclang's handle.</summary>
    /// <param name="file">The handle; 0 for none.</param>
    /// <returns>The file, or null for the compiler's own text.</returns>
    public SourceFile? Of(nint file)
    {
        if (!_files.TryGetValue(file, out SourceFile? known))
        {
            _files[file] = known = file == 0 ? null : Make(FullPath(file));
        }

        return known;
    }

    /// <summary>A place as the model has it.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The location.</returns>
    public CLocation Location(SourcePlace place) => new(Of(place.File)?.Name ?? "", place.Line);

    /// <summary>A path below its include folder.</summary>
    /// <param name="path">The path on disk.</param>
    /// <returns>The name; the bare file name for a file in no include folder.</returns>
    public string NameOf(string path)
    {
        string? root = _roots.FirstOrDefault(r => path.StartsWith(r, StringComparison.Ordinal));
        return root is null ? Path.GetFileName(path) : path[root.Length..];
    }

    private SourceFile Make(string path) =>
        new(path, NameOf(path), _asked.Contains(path) || _ownFolders.Exists(f => path.StartsWith(f, StringComparison.Ordinal)));

    private static string FullPath(nint file) => Path.GetFullPath(LibClang.GetFileName(file).TakeText());
}

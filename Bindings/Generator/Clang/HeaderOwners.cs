using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DeviceKit.Generator.Clang;

/// <summary>Says who provides a missing header: its package, an include folder below IDF_PATH, or a folder of the C library's.</summary>
internal sealed class HeaderOwners
{
    private readonly ParseRequest _request;
    private readonly IncludeSearch _search;

    /// <summary>Begins.</summary>
    /// <param name="request">The request: its headers may name their packages.</param>
    /// <param name="search">Its folders.</param>
    public HeaderOwners(ParseRequest request, IncludeSearch search)
    {
        _request = request;
        _search = search;
    }

    /// <summary>What to do about a missing header.</summary>
    /// <param name="name">As it is included.</param>
    /// <returns>A phrase.</returns>
    public string Remedy(string name)
    {
        if (_request.Headers.FirstOrDefault(h => h.Name == name)?.Package is { } package)
        {
            return $"install {package}";
        }

        if (BelowIdf(name) is { } idf)
        {
            return $"add include {idf}";
        }

        if (BelowSystem(name) is { } system)
        {
            return $"add include {system}";
        }

        return "add include FOLDER for the folder that has it, or say which package brings it: header NAME package PACKAGE";
    }

    private string? BelowIdf(string name)
    {
        string components = Path.Combine(_request.IdfPath, "components");
        return _request.IdfPath.Length == 0 || !Directory.Exists(components) ? null : Folder(components, name, 6);
    }

    private string? BelowSystem(string name) => _search.SystemFolders.Select(f => Folder(f, name, 2)).FirstOrDefault(f => f is not null);

    /// <summary>The first folder, by name, from which a header would be found.</summary>
    private static string? Folder(string root, string name, int depth)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = depth, IgnoreInaccessible = true };
        IEnumerable<string> found = Directory.EnumerateFiles(root, Path.GetFileName(name), options)
            .Where(f => f.EndsWith("/" + name, StringComparison.Ordinal))
            .Select(f => f[..^(name.Length + 1)]);
        return found.Order(StringComparer.Ordinal).FirstOrDefault();
    }
}

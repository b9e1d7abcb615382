using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang;

/// <summary>The folders in which a request's headers are searched, in order. Files in memory have a folder that is on no disk.</summary>
internal sealed class IncludeSearch
{
    /// <summary>The folder of the files in memory.</summary>
    public const string VirtualFolder = "/devicekit-virtual";

    private IncludeSearch(IReadOnlyList<string> ownFolders, IReadOnlyList<string> systemFolders, bool hasBuiltinHeaders)
    {
        OwnFolders = ownFolders;
        SystemFolders = systemFolders;
        HasBuiltinHeaders = hasBuiltinHeaders;
    }

    /// <summary>The request's folders and those below IDF_PATH.</summary>
    public IReadOnlyList<string> OwnFolders { get; }

    /// <summary>The compiler's and the C library's.</summary>
    public IReadOnlyList<string> SystemFolders { get; }

    /// <summary>True when the compiler's own headers were found.</summary>
    public bool HasBuiltinHeaders { get; }

    /// <summary>All, in order, without the virtual one.</summary>
    public IEnumerable<string> Folders => OwnFolders.Concat(SystemFolders);

    /// <summary>This machine's name in folder names and triples.</summary>
    public static string MultiArch => RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "aarch64-linux-gnu" : "x86_64-linux-gnu";

    /// <summary>The folders of a request that exist.</summary>
    /// <param name="request">The request.</param>
    /// <param name="major">libclang's major version, or null when there is none: then without the compiler's own headers.</param>
    /// <returns>The folders.</returns>
    public static IncludeSearch For(ParseRequest request, int? major)
    {
        IEnumerable<string> idf = request.IdfPath.Length == 0 ? [] : request.Profile.IdfIncludeFolders.Select(f => Path.Combine(request.IdfPath, f));
        string? builtin = major is null
            ? null
            : request.Profile.BuiltinIncludeFolders.Select(f => f.Replace("{major}", $"{major}", System.StringComparison.Ordinal)).FirstOrDefault(Directory.Exists);
        IEnumerable<string> libc = request.Profile.LibcIncludeFolders.Select(f => f.Replace("{multiarch}", MultiArch, System.StringComparison.Ordinal));
        return new IncludeSearch(
            Existing(request.IncludeFolders.Concat(idf)), Existing(builtin is null ? libc : libc.Prepend(builtin)), builtin is not null);
    }

    /// <summary>A header's path on disk.</summary>
    /// <param name="name">As it is included.</param>
    /// <returns>The path, or null.</returns>
    public string? Find(string name) => Folders.Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);

    private static List<string> Existing(IEnumerable<string> folders) =>
        [.. folders.Select(f => Path.TrimEndingDirectorySeparator(Path.GetFullPath(f))).Where(Directory.Exists).Distinct()];
}

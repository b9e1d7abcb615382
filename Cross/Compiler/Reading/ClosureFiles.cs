using System.Collections.Generic;
using System.IO;

namespace DeviceKit.Cross.Reading;

/// <summary>The files that a closure is read from.</summary>
/// <param name="Application">The application's assembly; its dependencies lie beside it.</param>
/// <param name="ClassLibrary">DeviceKit.CoreLib.</param>
/// <param name="Replacements">Files that are taken for assemblies of a name, wherever others lie: the board's DeviceKit.Target.</param>
internal sealed record ClosureFiles(string Application, string ClassLibrary, IReadOnlyDictionary<string, string>? Replacements = null)
{
    /// <summary>The file of an assembly, or null.</summary>
    public string? Find(string name)
    {
        if (Replacements?.TryGetValue(name, out string? replacement) ?? false)
        {
            return replacement;
        }

        string path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Application))!, name + ".dll");
        return File.Exists(path) ? path : null;
    }
}

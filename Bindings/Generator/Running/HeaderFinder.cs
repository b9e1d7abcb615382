using System.Collections.Generic;
using System.IO;
using DeviceKit.Generator.Clang;

namespace DeviceKit.Generator.Running;

/// <summary>Finds headers on disk without a compiler, for their hashes.</summary>
/// <param name="folders">Include folders, in order.</param>
internal sealed class HeaderFinder(IReadOnlyList<string> folders)
{
    /// <summary>The SHA-256 of a header in lower-case hexadecimal, or null where it is not found.</summary>
    /// <param name="name">As it is included.</param>
    public string? Sha256(string name)
    {
        foreach (string folder in folders)
        {
            string path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                return HeaderHash.Of(File.ReadAllBytes(path));
            }
        }

        return null;
    }
}

using System.IO;

namespace DeviceKit.Emulation;

/// <summary>Finds the folder of a source file from the path that the compiler recorded.</summary>
internal static class SourceFolder
{
    /// <summary>The folder; null when there is no such folder here.</summary>
    /// <remarks>
    /// A deterministic build records paths below an invented root. Then the longest tail of the path that exists below a folder above the
    /// running program is the file.
    /// </remarks>
    internal static string? Find(string recorded, string programFolder)
    {
        if (File.Exists(recorded))
        {
            return Path.GetDirectoryName(Path.GetFullPath(recorded));
        }

        string[] parts = recorded.Split('/', '\\');
        for (int skipped = 1; skipped < parts.Length; skipped++)
        {
            string tail = Path.Combine(parts[skipped..]);
            for (DirectoryInfo? folder = new(programFolder); folder is not null; folder = folder.Parent)
            {
                string candidate = Path.Combine(folder.FullName, tail);
                if (File.Exists(candidate))
                {
                    return Path.GetDirectoryName(candidate);
                }
            }
        }

        return null;
    }
}

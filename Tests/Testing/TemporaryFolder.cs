using System;
using System.IO;

namespace DeviceKit.Testing.Tests;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("devicekit-tests").FullName;

    /// <summary>The names in the folder, in order.</summary>
    public string[] Names
    {
        get
        {
            string[] names = Array.ConvertAll(Directory.GetFileSystemEntries(Path), e => System.IO.Path.GetFileName(e)!);
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

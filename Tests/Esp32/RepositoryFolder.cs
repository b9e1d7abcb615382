using System;
using System.IO;

namespace DeviceKit.Esp32.Tests;

/// <summary>Where the sources are.</summary>
internal static class RepositoryFolder
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The bindings' folder.</summary>
    public static string Esp32 => Path.Combine(Root, "Bindings", "Esp32");

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DeviceKit.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no DeviceKit.sln above the test program");
        }

        return folder;
    }
}

using System;
using System.IO;

namespace DeviceKit.Tool.Tests;

/// <summary>What the build left.</summary>
internal static class BuiltFiles
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The application that behaves as its first argument says.</summary>
    public static string TestApplication => Assembly("TestApplication");

    /// <summary>The tool as a program.</summary>
    public static string Tool => Assembly("DeviceKit.Tool", "devicekit");

    public static string Assembly(string project, string? assembly = null) => Path.Combine(Root, "artifacts", "bin", project, "release", (assembly ?? project) + ".dll");

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

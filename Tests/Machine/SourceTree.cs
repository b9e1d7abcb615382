using System;
using System.IO;

namespace DeviceKit.Tests.Machine;

/// <summary>The repository, found above the test program.</summary>
internal static class SourceTree
{
    /// <summary>The folder of DeviceKit.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below it.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DeviceKit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"there is no DeviceKit.sln above {AppContext.BaseDirectory}");
    }
}

using System;
using System.IO;

namespace DeviceKit.Framebuffer.Tests;

/// <summary>Finds the checked-out sources that the tests read.</summary>
internal static class RepositoryFiles
{
    internal static string Root { get; } = Find();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DeviceKit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("DeviceKit.sln is in no folder above the test.");
    }
}

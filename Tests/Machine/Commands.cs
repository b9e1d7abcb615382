using System;
using System.IO;
using System.Linq;

namespace DeviceKit.Tests.Machine;

/// <summary>Other people's programs on this machine.</summary>
internal static class Commands
{
    /// <summary>Finds a command on the PATH, or where administrators' commands are kept.</summary>
    /// <returns>Its whole path, or null.</returns>
    public static string? Find(string command) =>
        $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/sbin".Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, command)).FirstOrDefault(File.Exists);
}

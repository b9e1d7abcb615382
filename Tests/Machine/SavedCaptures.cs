using System;
using System.IO;

namespace DeviceKit.Tests.Machine;

/// <summary>Where tests save captures for <c>build.sh test</c>, which has tshark read them all at the end.</summary>
internal static class SavedCaptures
{
    /// <summary>The variable that names the folder; where it is not set nothing is saved.</summary>
    public const string Variable = "DEVICEKIT_CAPTURES";

    /// <summary>Saves a capture.</summary>
    /// <param name="name">Its name, one for each test, without extension.</param>
    /// <param name="content">A pcap or pcapng file.</param>
    public static void Save(string name, ReadOnlySpan<byte> content)
    {
        if (PathOf(name) is { } path)
        {
            File.WriteAllBytes(path, content);
        }
    }

    /// <summary>Saves a capture file.</summary>
    /// <param name="name">Its name, one for each test, without extension.</param>
    /// <param name="file">The file, which is copied.</param>
    public static void SaveFile(string name, string file)
    {
        if (PathOf(name) is { } path)
        {
            File.Copy(file, path, overwrite: true);
        }
    }

    private static string? PathOf(string name)
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
        {
            return null;
        }

        string test = typeof(SavedCaptures).Assembly.GetName().Name!;
        return Path.Combine(Directory.CreateDirectory(folder).FullName, $"{test}.{name}.pcapng");
    }
}

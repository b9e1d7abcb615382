using System.IO;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Tool.Tests;

/// <summary>What the build left.</summary>
internal static class BuiltFiles
{
    /// <summary>The repository's root.</summary>
    public static string Root => SourceTree.Root;

    /// <summary>The application that behaves as its first argument says.</summary>
    public static string TestApplication => Assembly("TestApplication");

    /// <summary>The tool as a program.</summary>
    public static string Tool => Assembly("DeviceKit.Tool", "devicekit");

    public static string Assembly(string project, string? assembly = null) => Path.Combine(Root, "artifacts", "bin", project, "release", (assembly ?? project) + ".dll");
}

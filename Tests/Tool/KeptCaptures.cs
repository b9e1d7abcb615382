using System;
using System.IO;
using System.Threading;

namespace DeviceKit.Tool.Tests;

/// <summary>
/// The folder of the environment's DEVICEKIT_CAPTURES, where captures are kept to be read by other programs at the end of a test run.
/// </summary>
internal static class KeptCaptures
{
    private static int s_count;

    /// <summary>Copies a capture there, under a name of its own; nothing without the folder, or the capture.</summary>
    public static void Add(string capture)
    {
        if (Environment.GetEnvironmentVariable("DEVICEKIT_CAPTURES") is { Length: > 0 } folder && File.Exists(capture))
        {
            Directory.CreateDirectory(folder);
            string name = $"Tool.{Path.GetFileNameWithoutExtension(capture)}-{Interlocked.Increment(ref s_count)}.{Environment.ProcessId}.pcapng";
            File.Copy(capture, Path.Combine(folder, name));
        }
    }

    /// <summary>Copies the capture that a command line of the tool left.</summary>
    public static void AddOf(string[] commandLine)
    {
        int option = Array.IndexOf(commandLine, "--pcap");
        if (option >= 0 && option + 1 < commandLine.Length)
        {
            Add(commandLine[option + 1]);
        }
    }
}

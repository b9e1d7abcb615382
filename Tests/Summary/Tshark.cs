using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace DeviceKit.TestSummary;

/// <summary>Wireshark's reader of captures.</summary>
internal static class Tshark
{
    /// <summary>Where it is, or null.</summary>
    public static string? Executable { get; } =
        $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/sbin".Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, "tshark")).FirstOrDefault(File.Exists);

    /// <summary>Runs it.</summary>
    /// <returns>The exit code; the lines it printed, or what it complained of when the code is not 0.</returns>
    public static (int Code, IReadOnlyList<string> Lines) Run(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Executable!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var errors = new List<string>();
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, e) => errors.Add(e.Data ?? "");
        process.BeginErrorReadLine();
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? lines : [.. lines, .. errors.Where(e => e.Length > 0)]);
    }
}

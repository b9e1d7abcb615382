using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

/// <summary>Wireshark's command-line tools, the oracle for capture files.</summary>
internal static class WiresharkTool
{
    /// <summary>Runs a tool and gives its lines; skips the test where the tool is missing, fails it where the tool complains.</summary>
    public static string[] Run(string tool, params string[] arguments)
    {
        Assert.SkipUnless(Find(tool) is not null, $"{tool} is not installed (Debian: tshark, wireshark-common)");
        var start = new ProcessStartInfo(Find(tool)!, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TZ"] = "UTC";
        using Process process = Process.Start(start)!;
        System.Threading.Tasks.Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{tool} {string.Join(' ', arguments)}: exit {process.ExitCode}\n{errors.Result}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Chosen fields of every frame, one line a frame, separated by <c>|</c>.</summary>
    public static string[] Fields(string file, params string[] fields) =>
        Run("tshark", [.. new[] { "-n", "-r", file, "-T", "fields", "-E", "separator=|" }, .. fields.SelectMany(f => new[] { "-e", f })]);

    private static string? Find(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, tool))
            .FirstOrDefault(File.Exists);
}

using System;
using System.Diagnostics;
using System.IO;

namespace DeviceKit.Framebuffer.Tests.Images;

/// <summary>Programs of other people that judge our files.</summary>
internal static class OutsideTool
{
    internal static bool Exists(string name)
    {
        foreach (string folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            if (folder.Length > 0 && File.Exists(Path.Combine(folder, name)))
            {
                return true;
            }
        }

        return false;
    }

    internal static (int Code, string Output) Run(string name, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}

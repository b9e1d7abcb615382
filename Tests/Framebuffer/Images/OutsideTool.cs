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

    /// <summary>What a program writes, as bytes; empty when it fails.</summary>
    internal static byte[] Read(string name, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true })!;
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : [];
    }

    internal static (int Code, string Output) Run(string name, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}

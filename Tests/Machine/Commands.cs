using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace DeviceKit.Tests.Machine;

/// <summary>Other people's programs on this machine.</summary>
internal static class Commands
{
    /// <summary>Finds a command on the PATH, or where administrators' commands are kept.</summary>
    /// <returns>Its whole path, or null.</returns>
    public static string? Find(string command) =>
        $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/sbin".Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, command)).FirstOrDefault(File.Exists);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="command">The command.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it finds on stdin.</param>
    /// <returns>What it wrote to stderr, and its exit code where that is not 0; empty when all was well.</returns>
    public static string Complaints(string command, IEnumerable<string> arguments, string input = "")
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardInput = true, RedirectStandardError = true })!;
        Task<string> said = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        string text = said.GetAwaiter().GetResult();
        return process.ExitCode == 0 ? text : $"{text}\nexit code {process.ExitCode}";
    }
}

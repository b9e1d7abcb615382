using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Tests;

/// <summary>What one command line came to.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">stdout.</param>
/// <param name="Error">stderr.</param>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>Runs a command line in this process.</summary>
    public static ToolRun InProcess(params string[] args) => WithInput("", args);

    /// <summary>Runs a command line in this process, with something on stdin.</summary>
    public static ToolRun WithInput(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        int code = new ToolApplication(new Terminal(stdin, output, error)).Run(args);
        KeptCaptures.AddOf(args);
        return new ToolRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs a script of bash's, whose code and outputs are those of the tool's process in it.</summary>
    public static async Task<ToolRun> OfScript(string script)
    {
        using Process process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("no process");
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, output, await error);
    }
}

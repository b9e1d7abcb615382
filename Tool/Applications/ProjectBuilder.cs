using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Applications;

/// <summary>Builds a project by `dotnet build` and finds what came of it.</summary>
/// <param name="dotnet">The dotnet command.</param>
/// <param name="progress">Where the compiler's messages go when the build fails.</param>
internal sealed class ProjectBuilder(string dotnet, TextWriter progress)
{
    /// <summary>Builds.</summary>
    /// <param name="project">The full path of a .csproj.</param>
    /// <returns>The full path of the assembly.</returns>
    /// <exception cref="ToolException">The project does not build, or builds no application; or there is no SDK.</exception>
    public string Build(string project)
    {
        // With -getProperty stdout is the properties as JSON and stderr the diagnostics; without -t nothing would be built.
        (int code, string output, string diagnostics) = Start("build", project, "-nologo", "-v:q", "-t:Build", "-getProperty:TargetPath,OutputType");
        if (code != 0)
        {
            foreach (string line in (diagnostics + output).Split('\n').Where(l => l.Contains("error ", StringComparison.Ordinal)).Select(l => l.Trim()).Distinct())
            {
                progress.WriteLine(line);
            }

            throw ToolError.BuildFailed.At("the project does not build", project, "see the messages above");
        }

        using JsonDocument json = JsonDocument.Parse(output[output.IndexOf('{', StringComparison.Ordinal)..]);
        JsonElement properties = json.RootElement.GetProperty("Properties");
        return properties.GetProperty("OutputType").GetString() is "Exe" or "WinExe"
            ? properties.GetProperty("TargetPath").GetString()!
            : throw ToolError.NotAnApplication.At("the project builds a library", project, "set OutputType to Exe");
    }

    private (int Code, string Output, string Diagnostics) Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(dotnet, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> diagnostics = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, diagnostics.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            throw ToolError.NoDotnet.At("no dotnet command", dotnet, "install the .NET 10 SDK, or name the application's .dll");
        }
    }
}

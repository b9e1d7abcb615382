using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace DeviceKit.Programs.Tests.Running;

/// <summary>An assembly in a process of .NET.</summary>
internal static class DotnetRun
{
    private const string Configuration = """
        { "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" }, "configProperties": { "System.Globalization.Invariant": true } } }
        """;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(120);

    /// <summary>Runs it to its end.</summary>
    public static (string Output, int ExitCode, string Errors) Run(string assembly)
    {
        File.WriteAllText(Path.ChangeExtension(assembly, ".runtimeconfig.json"), Configuration);
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", assembly]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.Ordinal))
        {
            start.FileName = "dotnet";
        }

        start.Environment["DOTNET_TieredPGO"] = "0";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill();
            throw new TimeoutException($"{assembly} did not end on .NET in {s_limit.TotalSeconds} s");
        }

        return (output.GetAwaiter().GetResult(), process.ExitCode, errors.GetAwaiter().GetResult());
    }
}

using System;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Threading.Tasks;

namespace DeviceKit.Benchmarks.Contestants;

/// <summary>A program that moves bytes or requests over the network and reports a <see cref="ContestantResult"/>.</summary>
internal sealed class Contestant
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromMinutes(5);

    private readonly string _program;
    private readonly string[] _arguments;

    private Contestant(string name, string program, params string[] arguments)
    {
        Name = name;
        _program = program;
        _arguments = arguments;
    }

    public string Name { get; }

    /// <summary>DeviceKit's stack on a TAP device, in a process of its own.</summary>
    public static Contestant DeviceKit(string tap) => Own("devicekit", "devicekit", tap);

    /// <summary>The framework's own HTTP client over the kernel's loopback, in a process of its own.</summary>
    public static Contestant SystemNetHttp() => Own("System.Net.Http over loopback", "system-net-http");

    /// <summary>lwIP on a TAP device.</summary>
    public static Contestant Lwip(string program, string tap) => new("lwip", program, tap);

    /// <summary>lwIP's checksum loop; there is no network.</summary>
    public static Contestant LwipChecksum(string program) => new("lwip", program);

    /// <summary>Runs it once; it warms itself up before its clock starts.</summary>
    /// <param name="mode"><c>download</c>, <c>upload</c> or <c>http</c>.</param>
    /// <param name="count">Bytes or requests to move.</param>
    /// <param name="warmup">Bytes or requests to move before.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public ContestantResult Run(string mode, long count, long warmup) => Start([mode, Text(count), Text(warmup)]);

    /// <summary>Runs a program that has one mode only.</summary>
    /// <param name="count">How much to do.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public ContestantResult Run(long count) => Start([Text(count)]);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private ContestantResult Start(string[] arguments)
    {
        var start = new ProcessStartInfo(_program, [.. _arguments, .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_timeLimit))
        {
            process.Kill();
            throw new InvalidOperationException($"{Name} {arguments[0]} did not end within {s_timeLimit.TotalMinutes} minutes.");
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Name} {arguments[0]} ended with {process.ExitCode}.");
        }

        return JsonSerializer.Deserialize<ContestantResult>(output.GetAwaiter().GetResult())!;
    }

    private static Contestant Own(string name, params string[] arguments) =>
        new(name, Environment.ProcessPath!, [typeof(Contestant).Assembly.Location, "contestant", .. arguments]);
}

using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using DeviceKit.Benchmarks.Checksums;
using DeviceKit.Benchmarks.Contestants;
using DeviceKit.Benchmarks.Cross;
using DeviceKit.Benchmarks.Headers;
using DeviceKit.Benchmarks.Http;
using DeviceKit.Benchmarks.Results;
using DeviceKit.Benchmarks.Screen;
using DeviceKit.Benchmarks.Tcp;

namespace DeviceKit.Benchmarks;

/// <summary>Runs benchmarks, prints the table and merges it into <c>bench.json</c>; or is itself a contestant.</summary>
internal static class Program
{
    private static readonly IBenchmark[] s_benchmarks =
    [
        new TcpBenchmark("download"),
        new TcpBenchmark("upload"),
        new HttpBenchmark(),
        new ChecksumBenchmark(),
        new DashboardBenchmark(),
        new PanelBenchmark(),
        new HeaderBenchmark(),
        new CrossBenchmark(),
    ];

    private static int Main(string[] arguments)
    {
        try
        {
            return arguments switch
            {
                ["contestant", .. string[] rest] => ContestantMain.Run(rest),
                ["bind", string specification] => HeaderBenchmark.RunOnce(specification),
                _ => Run(BenchmarkOptions.Parse(arguments)),
            };
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or IOException or Win32Exception)
        {
            Console.Error.WriteLine($"bench: error: {e.Message}");
            return e is FormatException ? 64 : 70;
        }
    }

    private static int Run(BenchmarkOptions options)
    {
        if (options.Names.FirstOrDefault(name => s_benchmarks.All(b => b.Name != name)) is { } unknown)
        {
            throw new FormatException($"No benchmark is called {unknown}; there are {string.Join(", ", s_benchmarks.Select(b => b.Name))}.");
        }

        var rows = new List<BenchmarkRow>();
        foreach (IBenchmark benchmark in s_benchmarks.Where(b => options.Names.Count == 0 || options.Names.Contains(b.Name)))
        {
            if (benchmark.NeedsNetwork && options.Tap is null)
            {
                Console.Error.WriteLine($"bench: {benchmark.Name} is left out: it needs a TAP device, and so root on Linux");
                continue;
            }

            rows.AddRange(benchmark.Run(options));
            BenchmarkFile.Merge(Path.Combine(options.Artifacts, "bench.json"), rows);
        }

        BenchmarkTable.Write(Console.Out, rows);
        return 0;
    }
}

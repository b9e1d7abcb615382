using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using DeviceKit.Benchmarks.Contestants;
using DeviceKit.Benchmarks.Results;

namespace DeviceKit.Benchmarks.Http;

/// <summary>
/// Requests for 1 KB, one after the other on one connection, to nginx: DeviceKit's HTTP client over the TAP, the framework's over the
/// loopback, and lwIP over the TAP with a client that knows just this one answer.
/// </summary>
internal sealed class HttpBenchmark : IBenchmark
{
    public string Name => "http-keepalive";

    public bool NeedsNetwork => true;

    public IEnumerable<BenchmarkRow> Run(BenchmarkOptions options)
    {
        using var nginx = new NginxPeer(Path.Combine(options.Artifacts, "bench", "nginx"), PeerPlan.HttpPath);
        Thread.Sleep(TimeSpan.FromMilliseconds(500));
        List<Contestant> contestants = [Contestant.DeviceKit(options.Tap!), Contestant.SystemNetHttp()];
        if (options.FindPeer("lwip_peer") is { } lwip)
        {
            contestants.Add(Contestant.Lwip(lwip, options.Tap!));
        }

        var runs = new List<ContestantResult>[contestants.Count];
        for (int round = 1; round <= options.Rounds; round++)
        {
            for (int i = 0; i < runs.Length; i++)
            {
                (runs[i] ??= []).Add(RunOnce(contestants[i], options.Requests, round));
            }
        }

        for (int i = 1; i < runs.Length; i++)
        {
            yield return BenchmarkRow.MoreIsBetter(
                Name, Median.Of(runs[0], run => run.Rate), "requests/s", contestants[i].Name, Median.Of(runs[i], run => run.Rate));
            yield return BenchmarkRow.LessIsBetter(
                Name + "-cpu", Median.Of(runs[0], Microseconds), "CPU us/request", contestants[i].Name, Median.Of(runs[i], Microseconds));
        }
    }

    private static double Microseconds(ContestantResult run) => (run.User + run.System) / run.Count * 1e6;

    private ContestantResult RunOnce(Contestant contestant, long requests, int round)
    {
        ContestantResult result = contestant.Run("http", requests, requests / 2);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Name} {round}: {contestant.Name,-28} {result.Rate,6:0} requests/s, {Microseconds(result),6:0.0} CPU us/request"));
        return result;
    }
}

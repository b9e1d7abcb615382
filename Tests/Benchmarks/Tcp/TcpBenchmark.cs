using System;
using System.Collections.Generic;
using System.Globalization;
using DeviceKit.Benchmarks.Contestants;
using DeviceKit.Benchmarks.Results;

namespace DeviceKit.Benchmarks.Tcp;

/// <summary>One TCP stream between a stack on a TAP device and the kernel: DeviceKit and lwIP in turn.</summary>
internal sealed class TcpBenchmark : IBenchmark
{
    private readonly string _mode;

    /// <summary>A direction, seen from the contestant.</summary>
    /// <param name="mode"><c>download</c> or <c>upload</c>.</param>
    public TcpBenchmark(string mode) => _mode = mode;

    public string Name => "tcp-" + _mode;

    public bool NeedsNetwork => true;

    public IEnumerable<BenchmarkRow> Run(BenchmarkOptions options)
    {
        string program = options.FindPeer("kernel_peer") ?? throw new InvalidOperationException("kernel_peer was not built.");
        using var kernel = new KernelPeer(program);
        var own = Contestant.DeviceKit(options.Tap!);
        Contestant? peer = options.FindPeer("lwip_peer") is { } lwip ? Contestant.Lwip(lwip, options.Tap!) : null;
        var ownRuns = new List<TcpRun>();
        var peerRuns = new List<TcpRun>();
        for (int round = 1; round <= options.Rounds; round++)
        {
            ownRuns.Add(RunOnce(own, kernel, options.Bytes, round));
            if (peer is not null)
            {
                peerRuns.Add(RunOnce(peer, kernel, options.Bytes, round));
            }
        }

        double? PeerMedian(Func<TcpRun, double> figure) => peer is null ? null : Median.Of(peerRuns, figure);

        yield return BenchmarkRow.MoreIsBetter(
            Name, Median.Of(ownRuns, Megabits), "Mbit/s", peer?.Name, PeerMedian(Megabits));
        yield return BenchmarkRow.LessIsBetter(
            Name + "-cpu", Median.Of(ownRuns, Cpu), "CPU s/GB", peer?.Name, PeerMedian(Cpu));
        yield return BenchmarkRow.LessIsBetter(
            Name + "-kernel-cpu", Median.Of(ownRuns, KernelCpu), "CPU s/GB", peer?.Name, PeerMedian(KernelCpu));
    }

    private static double Megabits(TcpRun run) => run.Contestant.Rate * 8 / 1e6;

    private static double Cpu(TcpRun run) => run.Contestant.CpuPerGigabyte;

    private static double KernelCpu(TcpRun run) => run.KernelCpuSeconds / (run.Contestant.Count / 1e9);

    private TcpRun RunOnce(Contestant contestant, KernelPeer kernel, long bytes, int round)
    {
        ContestantResult result = contestant.Run(_mode, bytes, bytes / 4);
        double cpu = kernel.ReadConnection(bytes);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Name} {round}: {contestant.Name,-10} {result.Rate * 8 / 1e6,6:0} Mbit/s, user {result.User:0.00} s, system {result.System:0.00} s, kernel's end {cpu:0.00} s"));
        return new TcpRun(result, cpu);
    }

    private readonly record struct TcpRun(ContestantResult Contestant, double KernelCpuSeconds);
}

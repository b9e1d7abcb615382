using System;
using System.Collections.Generic;
using System.Diagnostics;
using DeviceKit.Benchmarks.Contestants;
using DeviceKit.Benchmarks.Results;
using DeviceKit.Stack;

namespace DeviceKit.Benchmarks.Checksums;

/// <summary>The Internet checksum of full segments' payloads, against lwIP's fastest loop (<c>Peers/lwip_checksum.c</c> does the same work).</summary>
internal sealed class ChecksumBenchmark : IBenchmark
{
    private const int Payloads = 16;
    private const int Length = 1460;
    private const long SumsPerRun = 4_000_000;

    private uint _sink;

    public string Name => "checksum";

    public bool NeedsNetwork => false;

    public IEnumerable<BenchmarkRow> Run(BenchmarkOptions options)
    {
        var data = new byte[Payloads * Length];
        for (int i = 0; i < data.Length; i++)
        {
            data[i] = (byte)((i * 31) + (i / 251));
        }

        Measure(data);
        Contestant? peer = options.FindPeer("lwip_checksum") is { } program ? Contestant.LwipChecksum(program) : null;
        var own = new List<double>();
        var theirs = new List<double>();
        for (int round = 0; round < options.Rounds; round++)
        {
            own.Add(Measure(data));
            if (peer is not null)
            {
                theirs.Add(peer.Run(SumsPerRun / Payloads).Rate / 1e9);
            }
        }

        yield return BenchmarkRow.MoreIsBetter(
            Name, Median.Of(own, v => v), "GB/s", peer?.Name, peer is null ? null : Median.Of(theirs, v => v));
    }

    private double Measure(byte[] data)
    {
        long start = Stopwatch.GetTimestamp();
        for (long i = 0; i < SumsPerRun; i++)
        {
            int offset = (int)(i % Payloads) * Length;
            _sink += InternetChecksum.Finish(InternetChecksum.Add(0, data.AsSpan(offset, Length)));
        }

        return SumsPerRun * Length / 1e9 / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using DeviceKit.Benchmarks.Results;
using DeviceKit.Framebuffer;

namespace DeviceKit.Benchmarks.Screen;

/// <summary>A full redraw of the weather station's dashboard, 320 x 240 RGB565, next to a picture of the same parts drawn by cairo, both in this process.</summary>
internal sealed class DashboardBenchmark : IBenchmark
{
    private const int Redraws = 1000;

    public string Name => "dashboard-redraw";

    public bool NeedsNetwork => false;

    public IEnumerable<BenchmarkRow> Run(BenchmarkOptions options)
    {
        var scene = new DashboardScene();
        CairoDashboard? cairo = CairoDashboard.IsAvailable ? new CairoDashboard() : null;
        var own = new List<double>();
        var peer = new List<double>();
        for (int round = -1; round < options.Rounds; round++)
        {
            double ownTime = Measure(scene.Draw);
            double? peerTime = cairo is null ? null : Measure(cairo.Draw);
            if (round >= 0)
            {
                own.Add(ownTime);
                peer.Add(peerTime ?? double.NaN);
            }
        }

        string folder = Path.Combine(options.Artifacts, "bench");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "dashboard.png"), PngCodec.Instance.Encode(scene.Surface));
        cairo?.Save(Path.Combine(folder, "dashboard-cairo.png"));
        yield return BenchmarkRow.LessIsBetter(
            Name, Median.Of(own, v => v), "us", cairo is null ? null : "cairo", cairo is null ? null : Median.Of(peer, v => v));
    }

    private static double Measure(Action draw)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Redraws; i++)
        {
            draw();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Redraws;
    }
}

using System;
using System.IO;

namespace DeviceKit.TestSummary;

/// <summary>usage: DeviceKit.TestSummary RESULTS SKIPS [--strict]; RESULTS/captures has the captures that tests saved.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: DeviceKit.TestSummary RESULTS SKIPS [--strict]");
            return 64;
        }

        bool strict = args.Length > 2 && args[2] == "--strict";
        var policy = new SkipPolicy(SkipRule.ParseAll(File.ReadAllLines(args[1])), strict, Probe.Succeeds);
        var captures = new CaptureCheck(Tshark.Executable is null ? null : Tshark.Run);
        return SummaryReport.Write([.. ResultReader.ReadFolder(args[0]), .. captures.Run(Path.Combine(args[0], "captures"))], policy, Console.Out);
    }
}

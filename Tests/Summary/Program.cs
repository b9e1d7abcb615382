using System;
using System.IO;

namespace DeviceKit.TestSummary;

/// <summary>usage: DeviceKit.TestSummary RESULTS SKIPS [--strict]</summary>
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
        return SummaryReport.Write(ResultReader.ReadFolder(args[0]), policy, Console.Out);
    }
}

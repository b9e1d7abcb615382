using System;
using System.Globalization;
using System.Text.Json;

namespace DeviceKit.Benchmarks.Contestants;

/// <summary>This program as a contestant: warms up, lets the link run dry, runs against the clock, prints one line of JSON.</summary>
internal static class ContestantMain
{
    /// <summary>Carries out <c>devicekit TAP MODE COUNT WARMUP</c> or <c>system-net-http MODE COUNT WARMUP</c>.</summary>
    public static int Run(string[] arguments)
    {
        ContestantResult result = arguments switch
        {
            ["devicekit", var tap, var mode, var count, var warmup] => DeviceKitContestant.Run(tap, mode, Number(count), Number(warmup)),
            ["system-net-http", var mode, var count, var warmup] =>
                SystemNetContestant.RunAsync(mode, Number(count), Number(warmup)).GetAwaiter().GetResult(),
            _ => throw new FormatException("This is no contestant."),
        };
        Console.WriteLine(JsonSerializer.Serialize(result));
        return 0;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DeviceKit.TestSummary;

/// <summary>One more test, over what the others left: tshark reads every capture and finds no malformed packet and no bad checksum.</summary>
/// <param name="tshark">Runs tshark with the given arguments and gives its exit code and its lines; null where it is missing.</param>
internal sealed class CaptureCheck(Func<IReadOnlyList<string>, (int Code, IReadOnlyList<string> Lines)>? tshark)
{
    /// <summary>In the name of a capture that is damaged on purpose.</summary>
    private const string Hostile = ".hostile.";

    private static readonly string[] s_options =
    [
        "-n", "-o", "ip.check_checksum:TRUE", "-o", "tcp.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE",
        "-Y", "_ws.malformed || ip.checksum.status == 0 || tcp.checksum.status == 0 || udp.checksum.status == 0 || icmp.checksum.status == 0",
    ];

    /// <summary>Reads the captures of a folder.</summary>
    /// <param name="folder">The folder; it need not be there.</param>
    /// <returns>One result, or none when there is no capture.</returns>
    public IEnumerable<TestResult> Run(string folder)
    {
        string[] files = Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder).Where(f => !Path.GetFileName(f).Contains(Hostile, StringComparison.Ordinal)).Order(StringComparer.Ordinal)]
            : [];
        if (files.Length == 0)
        {
            return [];
        }

        string name = $"captures: {files.Length} files";
        if (tshark is null)
        {
            return [new TestResult(name, TestOutcome.Skipped, "tshark is missing")];
        }

        string[] complaints = [.. files.SelectMany(Complaints)];
        return [new TestResult(name, complaints.Length == 0 ? TestOutcome.Passed : TestOutcome.Failed, string.Join('\n', complaints))];
    }

    private IEnumerable<string> Complaints(string file)
    {
        (int code, IReadOnlyList<string> lines) = tshark!(["-r", file, .. s_options]);
        IEnumerable<string> complaints = code == 0 ? lines : [$"tshark ended with {code}", .. lines];
        return complaints.Select(l => $"{file}: {l.Trim()}");
    }
}

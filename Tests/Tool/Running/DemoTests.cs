using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Tool.Tests.Running;

/// <summary>What `./build.sh demo` runs: the weather station on the embedded LAN, on virtual time.</summary>
public sealed class DemoTests : IDisposable
{
    private static readonly string[] s_files = ["weather.log", "weather.pcapng", "weather.png"];

    private readonly TemporaryFolder _first = new();
    private readonly TemporaryFolder _second = new();

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public void TheSameSeed_GivesTheSameThreeFilesToTheByte()
    {
        ToolRun first = Run(_first, 1);
        ToolRun second = Run(_second, 1);
        Assert.Equal(0, first.Code);
        Assert.Equal(first.Output, second.Output);
        Assert.Equal(s_files, _first.Names);
        Assert.All(s_files, name => Assert.Equal(File.ReadAllBytes(_first.File(name)), File.ReadAllBytes(_second.File(name))));
    }

    [Fact]
    public void AnotherSeed_GivesAnotherRun()
    {
        Run(_first, 1);
        Run(_second, 2);
        Assert.NotEqual(File.ReadAllBytes(_first.File("weather.pcapng")), File.ReadAllBytes(_second.File("weather.pcapng")));
    }

    [Fact]
    public void TheConsole_TellsOfTheForecast()
    {
        string[] lines = Run(_first, 1).Output.Split('\n');
        Assert.Contains("address 192.168.7.100/24", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Count(l => l.Contains("forecast: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatIsLeft_IsSaidOnStderr()
    {
        ToolRun run = Run(_first, 1);
        Assert.Equal(3, run.Error.Split('\n').Count(l => l.StartsWith($"left {_first.Path}", StringComparison.Ordinal)));
        Assert.DoesNotContain('\x1b', run.Error);
    }

    [Fact]
    public async Task TheCapture_HasNoMalformedPacketAndNoBadChecksumInTsharksEyes()
    {
        Assert.SkipUnless(DeviceKit.Tests.Machine.Commands.Find("tshark") is not null, "tshark is missing");
        Run(_first, 1);
        string[] all = await Tshark("frame");
        string[] bad = await Tshark("_ws.malformed || ip.checksum.status == 0 || udp.checksum.status == 0 || tcp.checksum.status == 0 || icmp.checksum.status == 0");
        Assert.True(all.Length > 30);
        Assert.Empty(bad);
    }

    private static ToolRun Run(TemporaryFolder folder, int seed) => ToolRun.InProcess(
        "run", BuiltFiles.Assembly("WeatherStation"), "--virtual-time", "--seed", $"{seed}", "--for", "3m",
        "--screenshot", folder.File("weather.png"), "--pcap", folder.File("weather.pcapng"), "--log", folder.File("weather.log"));

    private async Task<string[]> Tshark(string filter)
    {
        string[] options = ["-r", _first.File("weather.pcapng"), "-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE", "-o", "tcp.check_checksum:TRUE", "-Y", filter];
        using Process process = Process.Start(new ProcessStartInfo(DeviceKit.Tests.Machine.Commands.Find("tshark")!, options) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("no process");
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Tool.Tests.Running;

/// <summary>`--net tap:NAME`: the device on a TAP interface of this machine, in a network namespace of the test's own.</summary>
public sealed class TapTests
{
    [Fact]
    public void ATapThatCannotBe_Is69()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--net", "tap:a:b", "--", "return", "0");
        Assert.Equal(69, run.Code);
        ErrorLine.AssertIs("DK1302", run.Error);
    }

    [Fact]
    public async Task OnATap_TheDeviceReachesTheKernel()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "A TAP interface needs root on Linux.");
        Assert.SkipUnless(File.Exists("/dev/net/tun"), "There is no /dev/net/tun.");
        Assert.SkipUnless(Array.Exists(["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip"], File.Exists), "There is no ip command.");
        using var folder = new TemporaryFolder();
        string network = $"dk-tool-{Environment.ProcessId}";
        string script =
            $"""
            set -e
            ip netns add {network}
            trap 'ip netns del {network}' EXIT
            ip -n {network} tuntap add dk0 mode tap
            ip -n {network} address add 192.168.7.1/24 dev dk0
            ip -n {network} link set dk0 up
            ip netns exec {network} {BuiltFiles.Root}/devicekit run {BuiltFiles.TestApplication} --net tap:dk0 --timeout 30s --pcap {folder.File("tap.pcapng")} -- ping 192.168.7.1
            """;
        using Process process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("no process");
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        Assert.StartsWith("reply after ", output, StringComparison.Ordinal);
        Assert.Equal(["tap.pcapng"], folder.Names);
    }
}

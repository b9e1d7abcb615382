using System;
using System.Threading.Tasks;
using DeviceKit.Tests.Machine;
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
    public async Task ATapThatIsNotThere_Is69AndIsNotMade()
    {
        NetworkNamespaces.Require();
        string network = $"dk-tool-none-{Environment.ProcessId}";
        string script =
            $"""
            ip netns add {network} || exit 1
            trap 'ip netns del {network}' EXIT
            ip netns exec {network} {BuiltFiles.Root}/devicekit run {BuiltFiles.TestApplication} --net tap:nosuch --timeout 30s -- return 0
            code=$?
            ip -n {network} -o link | grep -c nosuch
            exit $code
            """;
        ToolRun run = await ToolRun.OfScript(script);
        Assert.Equal((69, "0\n"), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1302", run.Error);
        Assert.Contains("ip tuntap add dev nosuch mode tap", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnATap_TheDeviceReachesTheKernel()
    {
        NetworkNamespaces.Require();
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
        ToolRun run = await ToolRun.OfScript(script);
        KeptCaptures.Add(folder.File("tap.pcapng"));
        Assert.True(run.Code == 0, run.Error);
        Assert.StartsWith("reply after ", run.Output, StringComparison.Ordinal);
        Assert.Equal(["tap.pcapng"], folder.Names);
    }
}

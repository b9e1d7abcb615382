using System;
using System.IO;
using System.Linq;
using DeviceKit.Emulation.Captures;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Tool.Tests.Running;

/// <summary>`--store FILE`: what the device stored survives its restart.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WithAStore_TheSecondRunFindsWhatTheFirstStored()
    {
        Assert.Equal((0, "start 1\n", ""), Run("--store", _folder.File("device.store")));
        Assert.Equal((0, "start 2\n", ""), Run("--store", _folder.File("device.store")));
        Assert.Equal(["device.store"], _folder.Names);
    }

    [Fact]
    public void WithoutAStore_EachRunIsTheFirst()
    {
        Assert.Equal((0, "start 1\n", ""), Run());
        Assert.Equal((0, "start 1\n", ""), Run());
    }

    [Fact]
    public void WithAStore_TheDevicesLeaseSurvivesItsRestart()
    {
        Assert.Contains(Boot("first.pcapng"), d => d.Type == DhcpMessageType.Discover);
        CapturedDhcp[] second = Boot("second.pcapng");
        Assert.Equal([DhcpMessageType.Request, DhcpMessageType.Ack], second.Select(d => d.Type));
    }

    [Fact]
    public void ADamagedStore_Is65AndStaysAsItIs()
    {
        File.WriteAllText(_folder.File("device.store"), "no store");
        (int code, string output, string error) = Run("--store", _folder.File("device.store"));
        Assert.Equal((65, ""), (code, output));
        ErrorLine.AssertIs("DK1108", error);
        Assert.Equal("no store", File.ReadAllText(_folder.File("device.store")));
    }

    [Fact]
    public void AStoreThatCannotBeWritten_Is73BeforeTheRun()
    {
        foreach (string path in new[] { _folder.File("no-such-folder/device.store"), _folder.Path })
        {
            (int code, string output, string error) = Run("--store", path);
            Assert.Equal((73, ""), (code, output));
            ErrorLine.AssertIs("DK1501", error);
        }
    }

    private CapturedDhcp[] Boot(string capture)
    {
        ToolRun run = ToolRun.InProcess(
            "run", BuiltFiles.Assembly("WeatherStation"), "--virtual-time", "--seed", "1", "--for", "10s",
            "--store", _folder.File("device.store"), "--pcap", _folder.File(capture));
        Assert.Equal(0, run.Code);
        return [.. Capture.Open(_folder.File(capture)).Dhcp];
    }

    private static (int Code, string Output, string Error) Run(params string[] options)
    {
        ToolRun run = ToolRun.InProcess(["run", BuiltFiles.TestApplication, "--virtual-time", .. options, "--", "count-starts"]);
        return (run.Code, run.Output, run.Error);
    }
}

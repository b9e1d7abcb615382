using System;
using System.IO;
using DeviceKit.Emulation.Captures;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

public sealed class PcapNgWriterTests
{
    private static readonly MacAddress s_mac = new(0x020000000002);

    [Fact]
    public void Tshark_ReadsBack_FramesStampsNamesCommentsAndDirections()
    {
        using var folder = new TemporaryFolder();
        WriteSample(new PcapNgWriter(folder["a.pcapng"]));

        Assert.Equal(
            [
                "1|1000000000.123456789|42|eth0|0x00000002||ARP",
                "2|1000000000.123456790|47|wan|0x00000001|grüße|UDP",
            ],
            WiresharkTool.Fields(
                folder["a.pcapng"],
                "frame.number",
                "frame.time_epoch",
                "frame.len",
                "frame.interface_name",
                "frame.packet_flags",
                "frame.comment",
                "_ws.col.Protocol"));
    }

    [Fact]
    public void Capinfos_ReadsBack_InterfacesWithResolutionSpeedAndCounts()
    {
        using var folder = new TemporaryFolder();
        WriteSample(new PcapNgWriter(folder["a.pcapng"]));

        string text = string.Join('\n', WiresharkTool.Run("capinfos", "-I", "-t", folder["a.pcapng"]));

        Assert.Contains("pcapng", text);
        Assert.Contains("Number of interfaces in file: 2", text);
        Assert.Contains("Name = eth0", text);
        Assert.Contains("Time resolution = 0x09", text);
        Assert.Contains("Speed = 100000000", text);
        Assert.Contains("Number of stat entries = 1", text);
    }

    [Fact]
    public void Hexdump_OfTshark_IsTheFrame()
    {
        using var folder = new TemporaryFolder();
        WriteSample(new PcapNgWriter(folder["a.pcapng"]));

        string[] lines = WiresharkTool.Fields(folder["a.pcapng"], "data.data");

        Assert.Equal(Convert.ToHexStringLower("hello"u8), lines[^1]);
    }

    [Fact]
    public void SameCalls_GiveSameBytes()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        WriteSample(new PcapNgWriter(first));
        WriteSample(new PcapNgWriter(second));

        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.Equal(0, first.ToArray().Length % 4);
    }

    [Fact]
    public void File_AppearsWhole_WhenTheWriterIsDisposed()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.pcapng"], "old");
        var writer = new PcapNgWriter(folder["a.pcapng"]);
        writer.AddInterface(new CaptureInterface());

        Assert.Equal("old", File.ReadAllText(folder["a.pcapng"]));
        writer.Dispose();
        writer.Dispose();

        Assert.Equal(["a.pcapng"], folder.Names);
        Assert.Empty(WiresharkTool.Fields(folder["a.pcapng"], "frame.number"));
    }

    [Fact]
    public void Write_UnknownInterfaceOrEarlyStamp_IsRefused()
    {
        using var writer = new PcapNgWriter(new MemoryStream());

        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Write(0, default, SampleFrames.Udp));
        int number = writer.AddInterface(new CaptureInterface());
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Write(number, new CaptureTimestamp(-1), SampleFrames.Udp));
        Assert.Throws<ArgumentException>(() => writer.Write(number, default, SampleFrames.Udp, comment: new string('x', 65536)));
    }

    internal static void WriteSample(ICaptureWriter writer)
    {
        using (writer)
        {
            int lan = writer.AddInterface(new CaptureInterface { Name = "eth0", MacAddress = s_mac, Speed = 100_000_000 });
            int wan = writer.AddInterface(new CaptureInterface { Name = "wan", Description = "to the provider" });
            writer.Write(lan, new CaptureTimestamp(1_000_000_000_123_456_789), SampleFrames.ArpRequest, CaptureDirection.Outbound);
            writer.Write(wan, new CaptureTimestamp(1_000_000_000_123_456_790), SampleFrames.Udp, CaptureDirection.Inbound, "grüße");
            writer.WriteStatistics(new CaptureInterfaceStatistics(lan, new CaptureTimestamp(1_000_000_001_000_000_000), 1, 0));
        }
    }
}

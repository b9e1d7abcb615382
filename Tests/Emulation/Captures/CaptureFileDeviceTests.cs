using System;
using System.IO;
using DeviceKit.Emulation.Captures;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

public sealed class CaptureFileDeviceTests
{
    [Fact]
    public void Device_ReadsSendsAndCounts()
    {
        using var folder = new TemporaryFolder();
        PcapNgWriterTests.WriteSample(new PcapNgWriter(folder["in.pcapng"]));
        using var device = new CaptureFileDevice(folder["in.pcapng"], new PcapNgWriter(folder["out.pcapng"]));
        device.Open();

        Assert.Equal(CaptureReadStatus.Packet, device.Read(out CapturePacket? packet));
        device.Send(packet!.Data.Span);
        Assert.Equal(CaptureReadStatus.Packet, device.Read(out _));
        Assert.Equal(CaptureReadStatus.Ended, device.Read(out _));

        Assert.Equal(new CaptureDeviceStatistics(2, 1, 0), device.Statistics);
        Assert.Equal((CaptureLinkType.Ethernet, new MacAddress(0x020000000002)), (device.LinkType, device.MacAddress));
        device.Close();
        Assert.Equal(
            [$"0|1000000000.123456789|42|Outbound||{Convert.ToHexString(SampleFrames.ArpRequest)}"],
            PacketText.ReadAll(CaptureReader.Open(folder["out.pcapng"])));
    }

    [Fact]
    public void Device_WithoutAnOutput_OnlyReads_AndOnlyWhileOpen()
    {
        using var folder = new TemporaryFolder();
        PcapNgWriterTests.WriteSample(new PcapNgWriter(folder["in.pcapng"]));
        var device = new CaptureFileDevice(folder["in.pcapng"]);

        Assert.Throws<InvalidOperationException>(() => device.Read(out _));
        device.Open();
        Assert.Throws<InvalidOperationException>(device.Open);
        Assert.Throws<NotSupportedException>(() => device.Send(SampleFrames.Udp));
        device.Dispose();
        Assert.Throws<InvalidOperationException>(() => device.Read(out _));
        Assert.Throws<FileNotFoundException>(new CaptureFileDevice(folder["missing"]).Open);
    }
}

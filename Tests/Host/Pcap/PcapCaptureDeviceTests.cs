using System;
using DeviceKit.Emulation.Captures;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Host.Pcap;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Host.Tests.Pcap;

/// <summary>Live capture on the kernel's cable, and the list of interfaces.</summary>
public sealed class PcapCaptureDeviceTests
{
    private static readonly MacAddress s_someone = new(0x0200_5E00_53AA);

    [Fact]
    public void SentPacket_IsReadAtTheOtherEnd_WithItsTime()
    {
        using var wire = new Wire();
        using PcapCaptureDevice near = Open(wire, "veth0");
        using PcapCaptureDevice far = Open(wire, "veth1");
        byte[] frame = Station.Frame(far.MacAddress!.Value, near.MacAddress!.Value, 90, 3);
        near.Send(frame);
        Assert.Equal(CaptureReadStatus.Packet, far.Read(out CapturePacket? packet));
        Assert.Equal(frame, packet!.Data.ToArray());
        Assert.Equal((90, CaptureDirection.Inbound), (packet.OriginalLength, packet.Direction));
        Assert.InRange(DateTimeOffset.UtcNow - packet.Timestamp.ToDate(), TimeSpan.FromSeconds(-1), TimeSpan.FromSeconds(20));
        Assert.Equal(CaptureReadStatus.TimedOut, far.Read(out _));
        Assert.Equal(CaptureReadStatus.TimedOut, near.Read(out _));
        Assert.Equal(new CaptureDeviceStatistics(1, 0, 0), far.Statistics);
        Assert.Equal(new CaptureDeviceStatistics(0, 1, 0), near.Statistics);
    }

    [Fact]
    public void PacketsForOthers_AreReadWhenTheInterfaceIsPromiscuous()
    {
        using var wire = new Wire();
        using PcapCaptureDevice near = Open(wire, "veth0");
        using PcapCaptureDevice far = Open(wire, "veth1");
        near.Send(Station.Frame(s_someone, s_someone));
        Assert.Equal(CaptureReadStatus.Packet, far.Read(out CapturePacket? packet));
        Assert.Equal(s_someone, MacAddress.Read(packet!.Data.Span));
    }

    [Fact]
    public void InterfaceThatHasGone_IsSaid()
    {
        using var wire = new Wire();
        using PcapCaptureDevice device = Open(wire, "veth0");
        wire.Ip("link", "del", "veth0");
        HostNetworkException e = Assert.Throws<HostNetworkException>(() =>
        {
            for (int i = 0; i < 100; i++)
            {
                device.Read(out _);
            }
        });
        Assert.Equal(HostNetworkError.NoSuchInterface, e.Error);
        Assert.Throws<HostNetworkException>(() => device.Send(new byte[60]));
    }

    [Fact]
    public void Device_OpensOnce_AndCloses()
    {
        using var wire = new Wire();
        PcapCaptureDevice device = Open(wire, "veth0");
        Assert.Throws<InvalidOperationException>(device.Open);
        device.Send(new byte[60]);
        device.Close();
        device.Close();
        Assert.Equal(1, device.Statistics.Sent);
        Assert.Throws<InvalidOperationException>(() => device.Read(out _));
        Assert.Throws<InvalidOperationException>(device.Open);
    }

    [Fact]
    public void ListOfDevices_HoldsTheLoopback()
    {
        InstalledPcap.Require();
        PcapDevice loopback = Assert.Single(PcapDevices.List(), device => device.Name == "lo");
        Assert.True(loopback.IsLoopback);
        Assert.StartsWith("libpcap version ", PcapDevices.Version(), StringComparison.Ordinal);
    }

    private static PcapCaptureDevice Open(Wire wire, string name)
    {
        var device = new PcapCaptureDevice(name, new PcapOptions { NetworkNamespace = wire.Path, ReadLimit = TimeSpan.FromMilliseconds(50) });
        device.Open();
        return device;
    }
}

using System;
using System.IO;
using DeviceKit.Emulation.Captures;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

public sealed class CaptureTapTests
{
    private readonly EventLoop _loop = new(new VirtualLoopHost());

    [Fact]
    public void WholeSwitch_HasEveryFrameOnce_OnItsSendersInterface()
    {
        using var folder = new TemporaryFolder();
        var lan = new VirtualSwitch(_loop);
        VirtualPort a = Port(lan, 0x020000000001);
        VirtualPort b = Port(lan, 0x020000000002);
        Port(lan, 0x020000000003);
        using (var recorder = new CaptureRecorder(folder["lan.pcapng"]))
        {
            lan.AddTap(new CaptureTap(lan, recorder, name: port => $"station {port.Index}"));
            Send(b, SampleFrames.ArpRequest);
            _loop.RunFor(TimeSpan.FromSeconds(1));
            Send(a, SampleFrames.ArpRequest);
            _loop.RunFor(TimeSpan.FromSeconds(1));
        }

        SavedCaptures.SaveFile("CaptureTap.switch", folder["lan.pcapng"]);
        Assert.Equal(
            ["1|station 1|0x00000002|60", "2|station 0|0x00000002|60"],
            WiresharkTool.Fields(folder["lan.pcapng"], "frame.number", "frame.interface_name", "frame.packet_flags", "frame.len"));
    }

    [Fact]
    public void OnePort_HasBothDirections()
    {
        var file = new MemoryStream();
        var lan = new VirtualSwitch(_loop);
        VirtualPort a = Port(lan, 0x020000000001);
        VirtualPort b = Port(lan, 0x020000000002);
        Port(lan, 0x020000000003);
        using (var recorder = new CaptureRecorder(new PcapNgWriter(file, leaveOpen: true)))
        {
            lan.AddTap(new CaptureTap(lan, recorder, a));
            Send(b, SampleFrames.Udp);
            _loop.RunFor(TimeSpan.FromSeconds(1));
            Send(a, SampleFrames.ArpRequest);
            _loop.RunFor(TimeSpan.FromSeconds(1));
        }

        SavedCaptures.Save("CaptureTap.port", file.ToArray());
        using ICaptureReader reader = CaptureReader.Open(new MemoryStream(file.ToArray()));
        Assert.True(reader.TryRead(out CapturePacket? first));
        Assert.True(reader.TryRead(out CapturePacket? second));
        Assert.False(reader.TryRead(out _));
        Assert.Equal((CaptureDirection.Inbound, CaptureDirection.Outbound), (first.Direction, second.Direction));
        Assert.Equal(SampleFrames.Udp, first.Data[..SampleFrames.Udp.Length].ToArray());
        Assert.Equal(("port0", new MacAddress(0x020000000001)), (reader.Interfaces[0].Name, reader.Interfaces[0].MacAddress));
    }

    private static VirtualPort Port(VirtualSwitch lan, ulong mac)
    {
        VirtualPort port = lan.AddPort(new MacAddress(mac));
        port.Start(new RecordingEvents(port));
        return port;
    }

    private static void Send(VirtualPort port, byte[] bytes)
    {
        Assert.True(port.TryBeginTransmit(bytes.Length, out Span<byte> frame));
        bytes.CopyTo(frame);
        port.EndTransmit(bytes.Length);
    }
}

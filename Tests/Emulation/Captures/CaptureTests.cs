using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DeviceKit.Emulation.Captures;
using DeviceKit.Emulation.Fuzzing;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Stack.Dhcp;
using DeviceKit.Stack.Dns;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

public sealed class CaptureTests
{
    private static readonly HostileTarget s_target = new();

    [Fact]
    public void Layers_AreDecoded()
    {
        Capture capture = CaptureOf(HostileFrames.Valid(s_target));

        Assert.Equal((49, 1), (capture.Frames.Count, capture.Interfaces.Count));
        Assert.Single(capture.Arp, arp => arp.IsProbe && arp.TargetAddress == s_target.Address);
        Assert.Single(capture.Arp, arp => arp.IsAnnouncement);
        Assert.Equal(new MacAddress(0x020000000001), capture.Arp.First(arp => !arp.IsRequest).SenderHardware);
        Assert.Equal(5, capture.Frames.First(frame => frame.Ethernet?.VlanId is not null).Ethernet!.VlanId);
        Assert.All(capture.Icmp.Where(icmp => icmp.IsEchoRequest && icmp.SequenceNumber == 2), icmp => Assert.Equal(32, icmp.Data.Length));
        Assert.Equal(5, capture.Frames.Count(frame => frame.IPv4 is { IsFragment: true } && frame.Udp is null && frame.Icmp is null));
        Assert.Contains(capture.Udp, udp => udp.DestinationPort == 7 && udp.Payload.Span.SequenceEqual("hello"u8));
        Assert.Equal(2, capture.Tcp.Count(t => t.DestinationPort == 80 && t.IsSyn && !t.IsAck));
        Assert.All(capture.Tcp, t => Assert.True(t.HasValidChecksum && t.Frame.IPv4!.HasValidChecksum));
        Assert.Equal(2, capture.Dhcp.Count(d => d.Type == DhcpMessageType.Ack && d.YourAddress == s_target.Address));
        CapturedDns answer = capture.Dns.First(dns => dns.IsResponse);
        Assert.Equal(("weather.example", DnsRecordType.A, DnsResponseCode.NoError), (answer.Name.TrimEnd('.'), answer.Type, answer.ResponseCode));
        Assert.Equal([new IPv4Address(192, 0, 2, 1)], answer.Addresses);
        Assert.Equal("1 0.000000000 ARP who-has 10.0.0.2 tell 10.0.0.1", capture.Frames[0].ToString());
    }

    [Fact]
    public void Tshark_AgreesOnEveryTcpField()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.pcapng"], FileOf(HostileFrames.Valid(s_target)));
        SavedCaptures.SaveFile("CaptureRecorder", folder["a.pcapng"]);
        Capture capture = Capture.Open(folder["a.pcapng"]);

        string[] fields = WiresharkTool.Run(
            "tshark", "-n", "-r", folder["a.pcapng"], "-o", "tcp.relative_sequence_numbers:FALSE", "-Y", "tcp && !icmp", "-T", "fields", "-E", "separator=|",
            "-e", "frame.number", "-e", "ip.src", "-e", "tcp.srcport", "-e", "tcp.dstport", "-e", "tcp.seq_raw", "-e", "tcp.ack_raw", "-e", "tcp.window_size_value", "-e", "tcp.len");

        Assert.Equal(
            fields,
            capture.Tcp.Select(t => $"{t.Frame.Number}|{t.Source.Address}|{t.SourcePort}|{t.DestinationPort}|{t.SequenceNumber}|{t.AcknowledgmentNumber}|{t.Window}|{t.Payload.Length}"));
    }

    [Fact]
    public void Follow_PutsTheStreamTogether_FromRepeatedAndReorderedSegments()
    {
        var client = new FrameBuilder(s_target);
        Capture capture = CaptureOf(
        [
            client.TcpSegment(2, uint.MaxValue - 2, 0, []),
            client.TcpSegment(16, 3, 1, Encoding.ASCII.GetBytes("world")),
            client.TcpSegment(16, uint.MaxValue - 1, 1, Encoding.ASCII.GetBytes("hello")),
            client.TcpSegment(16, uint.MaxValue - 1, 1, Encoding.ASCII.GetBytes("hello")),
            client.TcpSegment(16, 100, 1, Encoding.ASCII.GetBytes("behind a gap")),
            client.TcpSegment(2, 5000, 0, []),
            client.TcpSegment(16, 5001, 1, Encoding.ASCII.GetBytes("second")),
        ]);

        CapturedStream first = capture.Follow(capture.Tcp.First());
        CapturedStream second = capture.Follow(capture.Tcp.Last());

        Assert.Equal("helloworld", Encoding.ASCII.GetString(first.ToServer.Span));
        Assert.Equal("second", Encoding.ASCII.GetString(second.ToServer.Span));
        Assert.True(first.ToClient.IsEmpty);
        Assert.Equal((s_target.PeerPort, s_target.TcpPort), (first.Client.Port, first.Server.Port));
    }

    [Fact]
    public void DamagedFile_Throws_OrIsKeptUpToTheDamage()
    {
        byte[] file = FileOf(HostileFrames.Valid(s_target))[..^40];

        Assert.Throws<CaptureFormatException>(() => Capture.Open(new MemoryStream(file)));
        Capture capture = Capture.Open(new MemoryStream(file), allowDamage: true);

        Assert.Equal(CaptureFormatError.Truncated, capture.Damage?.Error);
        Assert.Equal(48, capture.Frames.Count);
    }

    [Fact]
    public void HostileFrames_AreDecodedWithoutFailing()
    {
        var source = new HostileFrames(5);
        byte[][] frames = [.. Enumerable.Range(0, 20_000).Select(_ => source.Next().ToArray())];

        Capture capture = CaptureOf(frames);

        Assert.Equal(frames.Length, capture.Frames.Count);
        Assert.All(capture.Frames, frame => Assert.NotEmpty(frame.Info));
    }

    private static Capture CaptureOf(IEnumerable<byte[]> frames) => Capture.Open(new MemoryStream(FileOf(frames)));

    private static byte[] FileOf(IEnumerable<byte[]> frames)
    {
        var file = new MemoryStream();
        using (var recorder = new CaptureRecorder(new PcapNgWriter(file)))
        {
            int eth0 = recorder.AddInterface("eth0");
            foreach (byte[] frame in frames)
            {
                recorder.Record(eth0, CaptureDirection.Inbound, TimeSpan.Zero, frame);
            }
        }

        return file.ToArray();
    }
}

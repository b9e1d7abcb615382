using System;
using System.IO;
using System.Linq;
using DeviceKit.Emulation.Captures;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

public sealed class ReplayNetifTests
{
    private static readonly MacAddress s_own = new(0x020000000001);
    private readonly EventLoop _loop = new(new VirtualLoopHost());

    [Fact]
    public void OriginalTiming_KeepsTheDistances()
    {
        ReplayNetif netif = Replay(new ReplayOptions { MacAddress = s_own }, (5_000_000, null), (5_250_000, null), (7_000_000, null));
        _loop.RunFor(TimeSpan.FromSeconds(10));
        var events = new RecordingEvents(netif);

        netif.Start(events);
        Assert.True(_loop.RunUntil(() => netif.IsCompleted, TimeSpan.FromMinutes(1)));

        Assert.Equal([10, 10.25, 12], events.Frames.Select(frame => frame.Time.TotalSeconds));
        Assert.Equal((3, 3 * 47), (netif.Counters.FramesReceived, netif.Counters.BytesReceived));
    }

    [Fact]
    public void AsFastAsPossible_WaitsForRoomAndLosesNothing()
    {
        var options = new ReplayOptions { MacAddress = s_own, Timing = ReplayTiming.AsFastAsPossible, ReceiveQueueLength = 4 };
        ReplayNetif netif = Replay(options, [.. Enumerable.Range(0, 50).Select(i => ((ulong)i * 1_000_000, (byte[]?)null))]);
        var events = new RecordingEvents(netif) { Takes = false };
        netif.Start(events);

        _loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal((1, 0), (events.Announcements, events.Frames.Count));
        events.Takes = true;
        events.TakeAll();
        _loop.RunUntil(() => netif.IsCompleted, TimeSpan.FromMinutes(1));

        Assert.Equal(50, events.Frames.Count);
        Assert.Equal(0, netif.Counters.Drops(NetifDrop.ReceiveQueueFull));
        Assert.All(events.Frames, frame => Assert.True(frame.Time <= TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void OriginalTiming_DropsAndCountsWhatHasNoRoom()
    {
        ReplayNetif netif = Replay(new ReplayOptions { MacAddress = s_own, ReceiveQueueLength = 2 }, (0, null), (1, null), (2, null), (3, null));
        netif.Start(new RecordingEvents(netif) { Takes = false });

        _loop.RunFor(TimeSpan.FromSeconds(1));

        Assert.Equal(2, netif.Counters.Drops(NetifDrop.ReceiveQueueFull));
    }

    [Fact]
    public void FramesForOthersAndOwnFrames_AreNotHandedUp()
    {
        byte[] group = [1, 0, 0x5E, 0, 0, 1, .. SampleFrames.Udp[6..]];
        byte[] other = [2, 0, 0, 0, 0, 9, .. SampleFrames.Udp[6..]];
        byte[] own = [.. SampleFrames.Udp[..6], 2, 0, 0, 0, 0, 1, .. SampleFrames.Udp[12..]];
        ReplayNetif netif = Replay(
            new ReplayOptions { MacAddress = s_own },
            (0, group), (1, other), (2, own), (3, SampleFrames.ArpRequest), (4, SampleFrames.Udp[..10]), (5, new byte[1519]), (6, group));
        var events = new RecordingEvents(netif);
        netif.Start(events);

        _loop.RunUntil(() => events.Frames.Count == 1, TimeSpan.FromMinutes(1));
        netif.AddMulticast(MacAddress.Read(group));
        _loop.RunUntil(() => netif.IsCompleted, TimeSpan.FromMinutes(1));

        Assert.Equal([SampleFrames.ArpRequest, group], events.Frames.Select(frame => Convert.FromHexString(frame.Hex)));
        Assert.Equal(
            (2, 1, 1),
            (netif.Counters.Drops(NetifDrop.ReceiveFiltered), netif.Counters.Drops(NetifDrop.ReceiveTooShort), netif.Counters.Drops(NetifDrop.ReceiveTooLong)));
    }

    [Fact]
    public void SentFrames_AreKeptAndRecorded()
    {
        ReplayNetif netif = Replay(new ReplayOptions { MacAddress = s_own }, (0, null), (1_000_000, null));
        var file = new MemoryStream();
        using var recorder = new CaptureRecorder(new PcapNgWriter(file, leaveOpen: true), DateTimeOffset.UnixEpoch.AddDays(1));
        var recording = new NetifRecorder(netif, _loop.Clock, recorder, "eth0");
        recording.Start(new RecordingEvents(recording));
        _loop.RunFor(TimeSpan.FromMilliseconds(500));

        Assert.True(recording.TryBeginTransmit(60, out Span<byte> frame));
        SampleFrames.ArpRequest.CopyTo(frame);
        recording.EndTransmit(SampleFrames.ArpRequest.Length);
        Assert.True(recording.TryBeginTransmit(60, out _));
        recording.AbortTransmit();
        _loop.RunFor(TimeSpan.FromSeconds(1));
        recorder.Dispose();

        Assert.Equal(SampleFrames.ArpRequest, Assert.Single(netif.Sent).Data.ToArray());
        SavedCaptures.Save("ReplayNetif", file.ToArray());
        Assert.Equal(
            [
                $"0|86400.000000000|47|Inbound||{Convert.ToHexString(SampleFrames.Udp)}",
                $"0|86400.500000000|42|Outbound||{Convert.ToHexString(SampleFrames.ArpRequest)}",
                $"0|86401.000000000|47|Inbound||{Convert.ToHexString(SampleFrames.Udp)}",
            ],
            PacketText.ReadAll(file.ToArray()));
        Assert.Equal(3, recorder.Frames);
    }

    [Fact]
    public void Misuse_IsRefused()
    {
        ReplayNetif inner = Replay(new ReplayOptions { MacAddress = s_own }, (0, null));
        using var recorder = new CaptureRecorder(new PcapNgWriter(new MemoryStream()));
        foreach (INetif netif in new INetif[] { inner, new NetifRecorder(inner, _loop.Clock, recorder, "eth0") })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => netif.TryBeginTransmit(13, out _));
            Assert.Throws<ArgumentOutOfRangeException>(() => netif.TryBeginTransmit(1519, out _));
            Assert.Throws<InvalidOperationException>(() => netif.EndTransmit(60));
            Assert.Throws<InvalidOperationException>(netif.AbortTransmit);
            Assert.Throws<InvalidOperationException>(netif.EndReceive);
            Assert.True(netif.TryBeginTransmit(1518, out Span<byte> frame));
            Assert.Equal(1518, frame.Length);
            Assert.Throws<InvalidOperationException>(() => netif.TryBeginTransmit(60, out _));
            Assert.Throws<ArgumentOutOfRangeException>(() => netif.EndTransmit(1519));
            netif.AbortTransmit();
        }

        inner.Close();
        inner.Close();
        Assert.False(inner.TryBeginTransmit(60, out _));
        Assert.False(inner.TryReceive(out _));
        Assert.Throws<InvalidOperationException>(() => inner.Start(new RecordingEvents(inner)));
    }

    [Fact]
    public void DamagedCapture_EndsTheRunWithItsError()
    {
        byte[] file = [.. File((0, null), (1_000_000, null)), 1];
        var netif = new ReplayNetif(_loop, CaptureReader.Open(new MemoryStream(file)), new ReplayOptions { MacAddress = s_own });
        var events = new RecordingEvents(netif);
        netif.Start(events);

        CaptureFormatException damage = Assert.Throws<CaptureFormatException>(() => _loop.RunFor(TimeSpan.FromSeconds(5)));

        Assert.Equal((CaptureFormatError.Truncated, file.Length - 1L), (damage.Error, damage.Offset));
        Assert.Equal(2, events.Frames.Count);
    }

    private static byte[] File(params (ulong Microseconds, byte[]? Frame)[] frames)
    {
        var file = new PcapNgBytes();
        file.Section().Interface();
        foreach ((ulong microseconds, byte[]? frame) in frames)
        {
            file.Packet(microseconds, frame ?? SampleFrames.Udp);
        }

        return file.ToArray();
    }

    private ReplayNetif Replay(ReplayOptions options, params (ulong Microseconds, byte[]? Frame)[] frames) =>
        new(_loop, CaptureReader.Open(new MemoryStream(File(frames))), options);
}

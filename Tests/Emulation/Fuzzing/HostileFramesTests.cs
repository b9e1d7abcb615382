using System;
using System.Collections.Generic;
using DeviceKit.Emulation.Captures;
using DeviceKit.Emulation.Fuzzing;
using DeviceKit.Emulation.Tests.Captures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Fuzzing;

public sealed class HostileFramesTests
{
    [Fact]
    public void ValidFrames_AreValidForTshark()
    {
        using var folder = new TemporaryFolder();
        List<byte[]> frames = HostileFrames.Valid(new HostileTarget());
        using (var recorder = new CaptureRecorder(folder["valid.pcapng"]))
        {
            int eth0 = recorder.AddInterface("eth0");
            frames.ForEach(frame => recorder.Record(eth0, CaptureDirection.Inbound, TimeSpan.Zero, frame));
        }

        string[] bad = WiresharkTool.Run(
            "tshark", "-n", "-r", folder["valid.pcapng"], "-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE", "-o",
            "tcp.check_checksum:TRUE", "-Y", "_ws.malformed || ip.checksum.status == 0 || udp.checksum.status == 0 || tcp.checksum.status == 0 || icmp.checksum.status == 0");
        HashSet<string> protocols = [.. WiresharkTool.Fields(folder["valid.pcapng"], "_ws.col.Protocol")];

        Assert.Empty(bad);
        Assert.Superset(new HashSet<string> { "ARP", "ICMP", "UDP", "DNS", "DHCP", "TCP", "HTTP", "IGMPv2", "IPv6", "STP" }, protocols);
        Assert.Equal(frames.Count, WiresharkTool.Fields(folder["valid.pcapng"], "frame.number").Length);
    }

    [Fact]
    public void NthFrameOfASeed_IsTheFirstOfItsOwn()
    {
        var frames = new HostileFrames(1000);
        for (int i = 0; i < 2000; i++)
        {
            byte[] frame = frames.Next().ToArray();

            Assert.Equal(1000UL + (ulong)i, frames.Seed);
            Assert.Equal(frame, new HostileFrames(frames.Seed).Next().ToArray());
        }
    }

    [Fact]
    public void Frames_DifferAndMostlyReachTheVictim()
    {
        var frames = new HostileFrames(1);
        var target = new HostileTarget();
        var seen = new HashSet<string>();
        int addressed = 0;
        for (int i = 0; i < 5000; i++)
        {
            ReadOnlySpan<byte> frame = frames.Next();
            Assert.InRange(frame.Length, 0, 1518);
            seen.Add(Convert.ToHexString(frame));
            addressed += frame.Length >= 14 && ((frame[0] & 1) != 0 || Signatures.MacAddress.Read(frame) == target.MacAddress) ? 1 : 0;
        }

        Assert.True(seen.Count > 3500, $"{seen.Count} different frames of 5000");
        Assert.True(addressed > 4000, $"{addressed} frames of 5000 reach the victim");
    }
}

using System;
using System.Collections.Generic;
using System.Text;

namespace DeviceKit.Emulation.Fuzzing;

/// <summary>One or more valid frames of every protocol that the stack knows, and some that it does not: the seeds of <see cref="HostileFrames"/>.</summary>
internal static class ValidFrames
{
    private const byte Fin = 1;
    private const byte Syn = 2;
    private const byte Reset = 4;
    private const byte Push = 8;
    private const byte Ack = 16;
    private const byte Urgent = 32;

    public static List<byte[]> All(HostileTarget target)
    {
        var frames = new List<byte[]>();
        var build = new FrameBuilder(target);
        AddLinkAndArp(frames, build, target);
        AddIcmp(frames, build, target);
        AddUdp(frames, build, target);
        AddTcp(frames, build);
        AddOthers(frames, build);
        return frames;
    }

    private static void AddLinkAndArp(List<byte[]> frames, FrameBuilder build, HostileTarget target)
    {
        uint own = target.Address.Value;
        uint peer = target.PeerAddress.Value;
        byte[] request = build.Arp(1, peer, own);
        frames.Add(FrameBuilder.Broadcast(request));
        frames.Add(build.Arp(2, peer, own, target.MacAddress.Value));
        frames.Add(FrameBuilder.Broadcast(build.Arp(1, 0, own)));
        frames.Add(FrameBuilder.Broadcast(build.Arp(1, peer, peer)));
        frames.Add(FrameBuilder.Tagged(0x6005, request));
    }

    private static void AddIcmp(List<byte[]> frames, FrameBuilder build, HostileTarget target)
    {
        byte[] data = Encoding.ASCII.GetBytes("abcdefghijklmnopqrstuvwabcdefghi");
        byte[] echo = build.IcmpMessage(8, 0, 0x0001_0002, data);
        byte[] udp = build.UdpDatagram(target.PeerPort, target.UdpPort, data);
        byte[] tcp = build.TcpSegment(Syn, 1, 0, []);
        frames.Add(echo);
        frames.Add(FrameBuilder.Tagged(7, echo));
        frames.Add(build.IcmpMessage(0, 0, 0x0001_0002, data));
        frames.Add(build.IcmpError(3, 3, 0, udp));
        frames.Add(build.IcmpError(3, 1, 0, tcp));
        frames.Add(build.IcmpError(3, 4, 576, tcp));
        frames.Add(build.IcmpError(11, 0, 0, udp));
        frames.Add(build.IcmpError(5, 1, target.PeerAddress.Value, udp));
        frames.AddRange(build.Fragments(build.IcmpMessage(8, 0, 0x0001_0003, new byte[1000]), 400));
    }

    private static void AddUdp(List<byte[]> frames, FrameBuilder build, HostileTarget target)
    {
        byte[] data = Encoding.ASCII.GetBytes("hello");
        frames.Add(build.UdpDatagram(target.PeerPort, target.UdpPort, data));
        frames.Add(build.UdpDatagram(target.PeerPort, target.UdpPort, data, checksum: false));
        frames.Add(build.UdpDatagram(target.PeerPort, 9, []));
        frames.Add(FrameBuilder.Broadcast(build.UdpDatagram(target.PeerPort, target.UdpPort, data, destination: uint.MaxValue)));
        frames.AddRange(build.Fragments(build.UdpDatagram(target.PeerPort, target.UdpPort, new byte[2000]), 1480));
        frames.Add(build.UdpDatagram(target.PeerPort, 53, ValidMessages.DnsQuery));
        frames.Add(build.UdpDatagram(53, target.PeerPort, ValidMessages.DnsAnswer));
        frames.Add(build.UdpDatagram(53, target.PeerPort, ValidMessages.DnsNameError));
        byte[] hardware = FrameBuilder.Bytes(target.MacAddress.Value, 6);
        byte[] discover = build.UdpDatagram(68, 67, ValidMessages.Dhcp(1, hardware, 0, 0), true, 0, uint.MaxValue);
        frames.Add(FrameBuilder.Broadcast(discover));
        uint server = target.PeerAddress.Value;
        foreach (byte type in (ReadOnlySpan<byte>)[2, 5, 6])
        {
            byte[] message = ValidMessages.Dhcp(type, hardware, type == 6 ? 0 : target.Address.Value, server);
            frames.Add(build.UdpDatagram(67, 68, message));
            frames.Add(FrameBuilder.Broadcast(build.UdpDatagram(67, 68, message, destination: uint.MaxValue)));
        }
    }

    private static void AddTcp(List<byte[]> frames, FrameBuilder build)
    {
        byte[] request = Encoding.ASCII.GetBytes("GET /forecast HTTP/1.1\r\nHost: weather.example\r\n\r\n");
        byte[] response = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
        frames.Add(build.TcpSegment(Syn, 1000, 0, [], 2, 4, 5, 0xB4));
        frames.Add(build.TcpSegment(Syn, 1000, 0, [], 2, 4, 5, 0xB4, 4, 2, 8, 10, 0, 0, 0, 1, 0, 0, 0, 0, 1, 3, 3, 7));
        frames.Add(build.TcpSegment(Syn | Ack, 1000, 1, [], 2, 4, 5, 0xB4, 1, 3, 3, 7));
        frames.Add(build.TcpSegment(Ack, 1001, 1, []));
        frames.Add(build.TcpSegment(Ack, 1001, 1, [], 1, 1, 5, 10, 0, 0, 0, 5, 0, 0, 0, 9));
        frames.Add(build.TcpSegment(Push | Ack, 1001, 1, request));
        frames.Add(build.TcpSegment(Push | Ack, 1001, 1, response));
        frames.Add(build.TcpSegment(Ack, 1001, 1, new byte[1460]));
        frames.Add(build.TcpSegment(Push | Ack | Urgent, 1001, 1, [1, 2, 3]));
        frames.Add(build.TcpSegment(Fin | Ack, 1001, 1, []));
        frames.Add(build.TcpSegment(Reset, 1001, 0, []));
        frames.Add(build.TcpSegment(Reset | Ack, 1001, 1, []));
    }

    private static void AddOthers(List<byte[]> frames, FrameBuilder build)
    {
        frames.Add(build.IPv4(1, build.IcmpMessage(8, 0, 1, 1, 2, 3, 4)[34..], 0, null, null, 7, 7, 4, 0, 0, 0, 0, 1));
        frames.Add(build.IPv4(2, [0x16, 0, 0x09, 0xFC, 0xE0, 0, 0, 2], 0, null, 0xE000_0001));
        frames.Add(build.IPv4(253, [1, 2, 3, 4, 5, 6, 7, 8]));
        frames.Add(build.Ethernet(0x86DD, [0x60, 0, 0, 0, 0, 0, 59, 64, .. new byte[32]]));
        frames.Add(build.Ethernet(38, [0x42, 0x42, 3, .. new byte[43]]));
    }
}

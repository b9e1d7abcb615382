using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;
using Xunit;

namespace DeviceKit.Stack.Tests.IPv4;

public class ReassemblerTests
{
    private static readonly byte[] s_data = Enumerable.Range(0, 3000).Select(i => (byte)(i * 7)).ToArray();

    [Fact]
    public void Fragments_InEveryOrder_GiveTheDatagram()
    {
        int[][] orders = [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1], [0, 3, 1, 2]];
        foreach (int[] order in orders)
        {
            var host = new ScriptedHost();
            UdpSocket socket = host.Stack.OpenUdp(5000);
            List<byte[]> fragments = Cut(s_data, 800);
            Assert.Equal(4, fragments.Count);
            foreach (int i in order)
            {
                host.Inject(fragments[i]);
            }

            AssertReceived(socket);
        }
    }

    [Fact]
    public void DuplicatedFragments_DoNoHarm()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        foreach (byte[] fragment in Cut(s_data, 800))
        {
            host.Inject(fragment);
            host.Inject(fragment);
        }

        AssertReceived(socket);
    }

    [Fact]
    public void OverlappingFragments_RejectTheWholeDatagram()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        List<byte[]> fragments = Cut(s_data, 800);
        host.Inject(fragments[0]);
        byte[] overlap = (byte[])fragments[0].Clone();
        overlap[^1] ^= 1;
        host.Inject(overlap);
        foreach (byte[] fragment in fragments.Skip(1))
        {
            host.Inject(fragment);
        }

        Assert.False(socket.TryReceive(new byte[4000], out _));
        Assert.Equal(4, host.Drops(StackDrop.FragmentRejected));
    }

    [Fact]
    public void LargestDatagram_OfManyFragments_Arrives()
    {
        var host = new ScriptedHost(new NetworkStackOptions { UdpReceiveBufferSize = 70000 });
        UdpSocket socket = host.Stack.OpenUdp(5000);
        var data = new byte[65507];
        new Random(9).NextBytes(data);
        foreach (byte[] fragment in Cut(data, 1480))
        {
            host.Inject(fragment);
        }

        var buffer = new byte[65507];
        Assert.True(socket.TryReceive(buffer, out UdpReceiveResult result));
        Assert.Equal(65507, result.Length);
        Assert.Equal(data, buffer);
    }

    [Fact]
    public void MissingFragment_TimesOut_AndTheSenderIsTold()
    {
        var host = new ScriptedHost(new NetworkStackOptions { ReassemblyTimeout = TimeSpan.FromSeconds(30) });
        host.Introduce();
        host.Inject(Cut(s_data, 800)[0]);
        host.Run(TimeSpan.FromSeconds(29));
        Assert.Empty(host.Netif.Sent);
        host.Run(TimeSpan.FromSeconds(2));
        Assert.True(IcmpView.TryParse(host.TakeIPv4().Payload, out IcmpView icmp));
        Assert.Equal(IcmpType.TimeExceeded, icmp.Type);
        Assert.Equal(1, icmp.Code);
        Assert.Equal(1, host.Drops(StackDrop.FragmentTimeout));
    }

    [Fact]
    public void Memory_IsBounded_AndComesBack()
    {
        var host = new ScriptedHost(new NetworkStackOptions { ReassemblyDatagrams = 3, ReassemblyBytes = 10_000 });
        UdpSocket socket = host.Stack.OpenUdp(5000);
        for (ushort id = 0; id < 50; id++)
        {
            byte[] frame = ScriptedHost.IPv4(IPProtocol.Udp, new byte[1400], identification: id, fragment: (ushort)(IPv4View.MoreFragments | (id * 100)));
            host.Inject(frame);
        }

        Assert.InRange(host.Drops(StackDrop.FragmentNoMemory) + host.Drops(StackDrop.FragmentRejected), 47, 50);
        host.Run(TimeSpan.FromSeconds(31));
        foreach (byte[] fragment in Cut(s_data, 800))
        {
            host.Inject(fragment);
        }

        AssertReceived(socket);
    }

    [Fact]
    public void DatagramsThatNeverComeWhole_DoNotKeepOthersOut()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        for (ushort id = 100; id < 120; id++)
        {
            host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, new byte[800], identification: id, fragment: IPv4View.MoreFragments));
        }

        foreach (byte[] fragment in Cut(s_data, 800))
        {
            host.Inject(fragment);
        }

        AssertReceived(socket);
        Assert.Equal(17, host.Drops(StackDrop.FragmentNoMemory));
    }

    [Fact]
    public void TimeExceeded_QuotesNoByteThatNeverCame()
    {
        var host = new ScriptedHost();
        host.Introduce();
        List<byte[]> fragments = Cut(s_data, 256);
        host.Inject(fragments[0]);
        host.Inject(fragments[^1]);
        host.Run(TimeSpan.FromSeconds(31));
        Assert.True(IcmpView.TryParse(host.TakeIPv4().Payload, out IcmpView icmp));
        Assert.Equal(fragments[0].AsSpan(14).ToArray(), icmp.Data.ToArray());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(100, false)]
    public void EmptyFragment_IsRejected(int offset, bool more)
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, [], fragment: (ushort)((more ? IPv4View.MoreFragments : 0) | offset)));
        Assert.Equal(1, host.Drops(StackDrop.FragmentRejected));
    }

    [Fact]
    public void FragmentBeyond64K_IsRejected()
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, new byte[80], fragment: 0x1FFF));
        Assert.Equal(1, host.Drops(StackDrop.FragmentRejected));
    }

    [Fact]
    public void RandomCuts_WithSeeds_GiveTheDatagramOrNothing()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var host = new ScriptedHost();
            UdpSocket socket = host.Stack.OpenUdp(5000);
            List<byte[]> fragments = Cut(s_data, 8 * (30 + random.Next(150)));
            foreach (byte[] fragment in fragments.OrderBy(_ => random.Next()))
            {
                host.Inject(fragment);
            }

            AssertReceived(socket);
        }
    }

    private static void AssertReceived(UdpSocket socket)
    {
        var buffer = new byte[4000];
        Assert.True(socket.TryReceive(buffer, out UdpReceiveResult result));
        Assert.Equal(s_data, buffer[..result.Length]);
    }

    private static List<byte[]> Cut(byte[] data, int size)
    {
        byte[] datagram = ScriptedHost.UdpDatagram(9, 5000, data);
        var fragments = new List<byte[]>();
        for (int offset = 0; offset < datagram.Length; offset += size)
        {
            int length = Math.Min(size, datagram.Length - offset);
            int flags = offset + length < datagram.Length ? IPv4View.MoreFragments : 0;
            fragments.Add(ScriptedHost.IPv4(IPProtocol.Udp, datagram.AsSpan(offset, length), fragment: (ushort)(flags | (offset / 8))));
        }

        return fragments;
    }
}

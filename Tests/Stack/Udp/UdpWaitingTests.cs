using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Udp;

public class UdpWaitingTests
{
    private static readonly IPEndPoint s_peer = new(ScriptedHost.PeerAddress, 9);
    private static readonly IPEndPoint s_third = new(new IPv4Address(10, 0, 0, 3), 9);

    [Fact]
    public void SenderToItself_ThatFoundNoBuffer_IsSentWhenOneIsFree()
    {
        var host = new ScriptedHost(new NetworkStackOptions { PacketBuffers = 2 });
        UdpSocket socket = host.Stack.OpenUdp(5000);
        int sent = 0;
        host.Loop.Spawn(async () =>
        {
            for (; sent < 10; sent++)
            {
                await socket.SendToAsync(new byte[10], new IPEndPoint(ScriptedHost.StackAddress, 5000));
            }
        });
        host.Run(TimeSpan.FromMilliseconds(1));
        Assert.Equal(10, sent);
        for (int i = 0; i < 10; i++)
        {
            Assert.True(socket.TryReceive(new byte[10], out _));
        }
    }

    [Fact]
    public void LongDatagramToOneself_ArrivesWhole()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        var data = new byte[10_000];
        new Random(3).NextBytes(data);
        Assert.True(socket.SendToAsync(data, new IPEndPoint(IPv4Address.Loopback, 5000)).IsCompletedSuccessfully);
        ValueTask second = socket.SendToAsync(new byte[2000], new IPEndPoint(IPv4Address.Loopback, 5000));
        Assert.False(second.IsCompleted);
        host.Run(TimeSpan.FromMilliseconds(1));
        Assert.True(second.IsCompletedSuccessfully);
        var buffer = new byte[10_000];
        Assert.True(socket.TryReceive(buffer, out UdpReceiveResult result));
        Assert.Equal(data, buffer[..result.Length]);
        Assert.True(socket.TryReceive(buffer, out result));
        Assert.Equal(2000, result.Length);
    }

    [Fact]
    public void ClosedPortOfOurs_RefusesOurOwnConnectedSocket()
    {
        foreach (IPv4Address self in new[] { ScriptedHost.StackAddress, IPv4Address.Loopback })
        {
            var host = new ScriptedHost();
            UdpSocket socket = host.Stack.OpenUdp(5000);
            socket.Connect(new IPEndPoint(self, 9));
            socket.SendAsync(new byte[1]).GetAwaiter().GetResult();
            host.Run(TimeSpan.FromMilliseconds(1));
            ValueTask<UdpReceiveResult> receive = socket.ReceiveAsync(new byte[1]);
            Assert.Equal(NetworkError.ConnectionRefused, Assert.Throws<NetworkException>(() => receive.GetAwaiter().GetResult()).Error);
        }
    }

    [Fact]
    public void SenderThatAwaitsAnAddress_DoesNotHoldUpOneThatAwaitsASlot()
    {
        var host = new ScriptedHost();
        host.Introduce();
        ValueTask first = host.Stack.OpenUdp(5000).SendToAsync(new byte[4000], s_third);
        host.Netif.FreeTransmitSlots = 0;
        ValueTask second = host.Stack.OpenUdp(5001).SendToAsync(new byte[10], s_peer);
        Assert.False(second.IsCompleted);
        host.Netif.FreeSlots(1);
        host.Settle();
        Assert.True(second.IsCompletedSuccessfully);
        Assert.False(first.IsCompleted);
    }

    [Fact]
    public void LinkDown_FailsWaitingSends()
    {
        var host = new ScriptedHost();
        host.Introduce();
        host.Netif.FreeTransmitSlots = 0;
        ValueTask send = host.Stack.OpenUdp(5000).SendToAsync(new byte[10], s_peer);
        host.Netif.SetLink(false);
        host.Settle();
        Assert.Equal(NetworkError.NetworkDown, Assert.Throws<NetworkException>(() => send.GetAwaiter().GetResult()).Error);
    }

    [Fact]
    public void SecondSend_WhileOneWaits_IsRefused_AndACancelledOneIsNeverSent()
    {
        var host = new ScriptedHost();
        host.Introduce();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        host.Netif.FreeTransmitSlots = 0;
        using var source = new CancellationTokenSource();
        ValueTask send = socket.SendToAsync(new byte[10], s_peer, source.Token);
        Assert.Throws<InvalidOperationException>(() => { _ = socket.SendToAsync(new byte[10], s_peer); });
        source.Cancel();
        Assert.True(send.IsCanceled);
        host.Netif.FreeSlots(4);
        host.Settle();
        Assert.Empty(host.Netif.Sent);
        Assert.Throws<OperationCanceledException>(() => send.GetAwaiter().GetResult());
        Assert.True(socket.SendToAsync(new byte[10], s_peer).IsCompletedSuccessfully);
    }

    [Fact]
    public void Close_WithBothOperationsPending_FailsBoth()
    {
        var host = new ScriptedHost();
        host.Introduce();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        host.Netif.FreeTransmitSlots = 0;
        ValueTask send = socket.SendToAsync(new byte[10], s_peer);
        ValueTask<UdpReceiveResult> receive = socket.ReceiveAsync(new byte[10]);
        socket.Close();
        socket.Close();
        Assert.Equal(NetworkError.Closed, Assert.Throws<NetworkException>(() => send.GetAwaiter().GetResult()).Error);
        Assert.Equal(NetworkError.Closed, Assert.Throws<NetworkException>(() => receive.GetAwaiter().GetResult()).Error);
        host.Netif.FreeSlots(4);
        host.Settle();
        Assert.Empty(host.Netif.Sent);
    }

    [Fact]
    public void DatagramWithMoreFragmentsThanSlots_IsSentWhole()
    {
        var host = new ScriptedHost();
        host.Introduce();
        host.Netif.TransmitSlots = 4;
        host.Netif.FreeTransmitSlots = 4;
        UdpSocket socket = host.Stack.OpenUdp(5000);
        Assert.True(socket.SendToAsync(new byte[10_000], s_peer).IsCompletedSuccessfully);
        ValueTask next = host.Stack.OpenUdp(5001).SendToAsync(new byte[3000], s_peer);
        Assert.False(next.IsCompleted);
        for (int i = 0; i < 4; i++)
        {
            host.Netif.FreeSlots(4);
            host.Settle();
        }

        Assert.Equal(7 + 3, host.Netif.Sent.Count);
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public void Multicast_StaysOnTheLink()
    {
        var host = new ScriptedHost();
        Assert.True(host.Stack.OpenUdp(5000).SendToAsync(new byte[1], new IPEndPoint(new IPv4Address(224, 0, 0, 251), 9)).IsCompletedSuccessfully);
        Assert.Equal(1, host.TakeIPv4().TimeToLive);
    }
}

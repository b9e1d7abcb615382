using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;
using Xunit;

namespace DeviceKit.Stack.Tests.Udp;

public class UdpSocketTests
{
    [Fact]
    public void Datagram_WithABadChecksum_IsDropped()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        byte[] datagram = ScriptedHost.UdpDatagram(9, 5000, [1, 2, 3]);
        datagram[^1] ^= 1;
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, datagram));
        Assert.False(socket.TryReceive(new byte[9], out _));
        Assert.Equal(1, host.Drops(StackDrop.UdpBadChecksum));
    }

    [Fact]
    public void Datagram_WithoutAChecksum_IsAccepted()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        byte[] datagram = ScriptedHost.UdpDatagram(9, 5000, [1, 2, 3]);
        datagram[6] = datagram[7] = 0;
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, datagram));
        Assert.True(socket.TryReceive(new byte[9], out _));
    }

    [Fact]
    public void ChecksumThatComesOutZero_IsSentAsAllOnes()
    {
        for (int i = 0; i < 65536; i++)
        {
            byte[] datagram = ScriptedHost.UdpDatagram(9, 5000, [(byte)(i >> 8), (byte)i]);
            Assert.False(datagram[6] == 0 && datagram[7] == 0);
        }
    }

    [Fact]
    public void PendingReceive_CompletesThroughTheQueue_NeverInline()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        var buffer = new byte[8];
        int received = -1;
        host.Loop.Spawn(async () => received = (await socket.ReceiveAsync(buffer)).Length);
        host.Settle();
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [5, 6, 7])));
        Assert.Equal(3, received);
        Assert.Equal(5, buffer[0]);
    }

    [Fact]
    public void LongDatagram_IsTruncatedAndSaysSo()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, new byte[100])));
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1])));
        Assert.True(socket.TryReceive(new byte[10], out UdpReceiveResult first));
        Assert.True(first.IsTruncated);
        Assert.True(socket.TryReceive(new byte[10], out UdpReceiveResult second));
        Assert.Equal((1, false), (second.Length, second.IsTruncated));
    }

    [Fact]
    public void Queue_IsBoundedInBytes_AndWrapsCleanly()
    {
        var host = new ScriptedHost(new NetworkStackOptions { UdpReceiveBufferSize = 4096 });
        UdpSocket socket = host.Stack.OpenUdp(5000);
        var random = new Random(5);
        var buffer = new byte[2000];
        for (int i = 0; i < 300; i++)
        {
            var data = new byte[random.Next(1200)];
            random.NextBytes(data);
            host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, data)));
            Assert.True(socket.TryReceive(buffer, out UdpReceiveResult result));
            Assert.Equal(data, buffer[..result.Length]);
        }

        for (int i = 0; i < 100; i++)
        {
            host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, new byte[1000])));
        }

        Assert.Equal(96, host.Drops(StackDrop.UdpQueueFull));
    }

    [Fact]
    public void ConnectedSocket_HearsItsPeerOnly()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        socket.Connect(new IPEndPoint(ScriptedHost.PeerAddress, 9));
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(8, 5000, [1])));
        Assert.False(socket.TryReceive(new byte[9], out _));
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1])));
        Assert.True(socket.TryReceive(new byte[9], out _));
    }

    [Fact]
    public void Broadcast_IsSentOnlyWhenAllowed()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        var everybody = new IPEndPoint(new IPv4Address(10, 0, 0, 255), 9);
        Assert.True(socket.SendToAsync(new byte[1], everybody).IsFaulted);
        socket.EnableBroadcast = true;
        Assert.True(socket.SendToAsync(new byte[1], everybody).IsCompletedSuccessfully);
        Assert.Equal(MacAddress.Broadcast, MacAddress.Read(host.TakeSent()));
    }

    [Fact]
    public void Broadcast_IsReceived()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        byte[] datagram = ScriptedHost.UdpDatagram(9, 5000, [1], destination: IPv4Address.Broadcast);
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, datagram, destination: IPv4Address.Broadcast, destinationMac: MacAddress.Broadcast));
        Assert.True(socket.TryReceive(new byte[9], out UdpReceiveResult result));
        Assert.Equal(IPv4Address.Broadcast, result.LocalAddress);
    }

    [Fact]
    public void UnconfiguredStack_SendsBroadcastsFromZero_AndHearsUnicastsToItsMac()
    {
        var host = new ScriptedHost(configured: false);
        UdpSocket socket = host.Stack.OpenUdp(68);
        socket.EnableBroadcast = true;
        Assert.True(socket.SendToAsync(new byte[1], new IPEndPoint(IPv4Address.Broadcast, 67)).IsCompletedSuccessfully);
        Assert.True(host.TakeIPv4().Source.IsAny);
        Assert.True(socket.SendToAsync(new byte[1], new IPEndPoint(ScriptedHost.PeerAddress, 67)).IsFaulted);
        var offered = new IPv4Address(10, 0, 0, 50);
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(67, 68, [1], destination: offered), destination: offered));
        Assert.True(socket.TryReceive(new byte[9], out _));
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(67, 69, [1], destination: offered), destination: offered));
        Assert.Empty(host.Netif.Sent);
    }

    [Fact]
    public void Port_IsTakenOnce_AndFreedByClose()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        Assert.Equal(NetworkError.AddressInUse, Assert.Throws<NetworkException>(() => host.Stack.OpenUdp(5000)).Error);
        ValueTask<UdpReceiveResult> receive = socket.ReceiveAsync(new byte[4]);
        socket.Close();
        Assert.Equal(NetworkError.Closed, Assert.Throws<NetworkException>(() => receive.GetAwaiter().GetResult()).Error);
        host.Stack.OpenUdp(5000).Close();
        Assert.InRange(host.Stack.OpenUdp().LocalPort, 49152, 65535);
    }

    [Fact]
    public void CancelledReceive_LosesNothing()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        using var source = new CancellationTokenSource();
        ValueTask<UdpReceiveResult> receive = socket.ReceiveAsync(new byte[4], source.Token);
        source.Cancel();
        Assert.True(receive.IsCanceled);
        Assert.Throws<OperationCanceledException>(() => receive.GetAwaiter().GetResult());
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1])));
        Assert.True(socket.TryReceive(new byte[9], out _));
    }
}

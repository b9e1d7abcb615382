using System;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Host.Slirp;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using Xunit;
using KernelAddress = System.Net.IPAddress;
using KernelEndPoint = System.Net.IPEndPoint;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>The user-mode network with the stack on one side and sockets of the host's loopback on the other.</summary>
public sealed class SlirpNetifTests
{
    private static readonly SlirpOptions s_loopback = new() { HostLoopback = true };

    [Fact]
    public void Dhcp_LeasesTheFifteenthAddress_WithGatewayAndNameServer()
    {
        using var network = new UserNetwork(nameof(Dhcp_LeasesTheFifteenthAddress_WithGatewayAndNameServer));
        DhcpLease lease = network.Run(ValueTask.FromResult);
        Assert.Equal("10.0.2.15/24", lease.Subnet.ToString());
        Assert.Equal("10.0.2.2", lease.Gateway.ToString());
        Assert.Equal("10.0.2.3", Assert.Single(lease.DnsServers).ToString());
    }

    [Fact]
    public void AnotherNetwork_HasItsOwnAddresses()
    {
        var options = new SlirpOptions { Network = System.Net.IPNetwork.Parse("192.168.76.0/26") };
        using var network = new UserNetwork(nameof(AnotherNetwork_HasItsOwnAddresses), options);
        DhcpLease lease = network.Run(ValueTask.FromResult);
        Assert.Equal("192.168.76.15/26", lease.Subnet.ToString());
        Assert.Equal(options.Gateway.ToString(), lease.Gateway.ToString());
        Assert.Equal(options.Dns.ToString(), Assert.Single(lease.DnsServers).ToString());
    }

    [Fact]
    public void Gateway_AnswersPing()
    {
        using var network = new UserNetwork(nameof(Gateway_AnswersPing));
        TimeSpan time = network.Run(_ => network.Stack.PingAsync(UserNetwork.Gateway));
        Assert.True(time > TimeSpan.Zero);
    }

    [Fact]
    public void Tcp_ReachesAServerOnTheHostsLoopback()
    {
        using var network = new UserNetwork(nameof(Tcp_ReachesAServerOnTheHostsLoopback), s_loopback);
        using var server = new HostServer();
        byte[] sent = new byte[200_000];
        new Random(1).NextBytes(sent);
        byte[] echoed = network.Run(async _ =>
        {
            Task serving = server.EchoOneAsync();
            TcpSocket socket = await network.Stack.ConnectTcpAsync(new IPEndPoint(UserNetwork.Gateway, server.Port));
            ValueTask writing = Write(socket, sent);
            byte[] read = await socket.ReadExactlyAsync(sent.Length);
            await writing;
            socket.Close();
            await serving;
            return read;
        });
        Assert.Equal(sent, echoed);
        Assert.Equal(0, network.Netif.Counters.Drops(NetifDrop.ReceiveTooLong));
    }

    [Fact]
    public void HostsLoopback_IsClosedWithoutTheOption()
    {
        using var network = new UserNetwork(nameof(HostsLoopback_IsClosedWithoutTheOption));
        using var server = new HostServer();
        network.Run(_ => AssertNothingConnects(network, server.Port));
        Assert.False(server.HasCaller);
    }

    [Fact]
    public void PortWithoutAServer_IsRefused()
    {
        using var network = new UserNetwork(nameof(PortWithoutAServer_IsRefused), s_loopback);
        ushort port;
        using (var server = new HostServer())
        {
            port = server.Port;
        }

        NetworkException e = network.Run(async _ => await Assert.ThrowsAsync<NetworkException>(
            async () => await network.Stack.ConnectTcpAsync(new IPEndPoint(UserNetwork.Gateway, port))));
        Assert.Equal(NetworkError.ConnectionRefused, e.Error);
    }

    [Fact]
    public void Udp_ReachesASocketOnTheHostsLoopback_AndComesBack()
    {
        using var network = new UserNetwork(nameof(Udp_ReachesASocketOnTheHostsLoopback_AndComesBack), s_loopback);
        using var host = new UdpClient(new KernelEndPoint(KernelAddress.Loopback, 0));
        int port = ((KernelEndPoint)host.Client.LocalEndPoint!).Port;
        byte[] answer = network.Run(async _ =>
        {
            UdpSocket socket = network.Stack.OpenUdp();
            await socket.SendToAsync("question"u8.ToArray(), new IPEndPoint(UserNetwork.Gateway, (ushort)port));
            System.Net.Sockets.UdpReceiveResult question = await host.ReceiveAsync();
            Assert.Equal("question"u8.ToArray(), question.Buffer);
            await host.SendAsync("answer"u8.ToArray(), question.RemoteEndPoint);
            byte[] buffer = new byte[100];
            Stack.UdpReceiveResult result = await socket.ReceiveAsync(buffer);
            Assert.Equal(UserNetwork.Gateway, result.RemoteEndPoint.Address);
            return buffer[..result.Length];
        });
        Assert.Equal("answer"u8.ToArray(), answer);
    }

    [Fact]
    public void ForwardedTcpPort_ReachesTheDevicesListener()
    {
        ushort port = HostServer.FreePort();
        using var network = new UserNetwork(nameof(ForwardedTcpPort_ReachesTheDevicesListener), new SlirpOptions { Forwards = [new(port, 80)] });
        string answer = network.Run(async _ =>
        {
            DeviceKit.Stack.TcpListener listener = network.Stack.ListenTcp(80);
            using var client = new TcpClient();
            Task connecting = client.ConnectAsync(KernelAddress.Loopback, port);
            TcpSocket caller = await listener.AcceptAsync();
            await connecting;
            await client.Client.SendAsync("hello"u8.ToArray());
            byte[] read = await caller.ReadExactlyAsync(5);
            await caller.WriteAsync(read);
            byte[] back = new byte[5];
            await client.GetStream().ReadExactlyAsync(back);
            caller.Close();
            return System.Text.Encoding.ASCII.GetString(back);
        });
        Assert.Equal("hello", answer);
    }

    [Fact]
    public void ForwardedUdpPort_ReachesTheDevicesSocket()
    {
        ushort port = HostServer.FreePort();
        using var network = new UserNetwork(nameof(ForwardedUdpPort_ReachesTheDevicesSocket), s_loopback with { Forwards = [new(port, 4000, IsUdp: true)] });
        byte[] answer = network.Run(async _ =>
        {
            UdpSocket socket = network.Stack.OpenUdp(4000);
            using var client = new UdpClient();
            await client.SendAsync("knock"u8.ToArray(), new KernelEndPoint(KernelAddress.Loopback, port));
            byte[] buffer = new byte[100];
            Stack.UdpReceiveResult knock = await socket.ReceiveAsync(buffer);
            await socket.SendToAsync(buffer.AsMemory(0, knock.Length), knock.RemoteEndPoint);
            return (await client.ReceiveAsync()).Buffer;
        });
        Assert.Equal("knock"u8.ToArray(), answer);
    }

    [Fact]
    public void PortInUse_IsExplained_AndFreeAgainAfterClose()
    {
        InstalledSlirp.Require();
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        var options = new SlirpOptions { Forwards = [new(HostServer.FreePort(), 80)] };
        SlirpNetif first = SlirpNetif.Open(loop, host, options);
        HostNetworkException e = Assert.Throws<HostNetworkException>(() => SlirpNetif.Open(loop, host, options));
        Assert.Equal(HostNetworkError.PortInUse, e.Error);
        Assert.Equal($"port {options.Forwards[0].HostPort} of 127.0.0.1 cannot be opened for {options.Forwards[0]}: choose one that no other program uses", e.Message);
        first.Close();
        SlirpNetif.Open(loop, host, options).Close();
    }

    [Fact]
    public void RestrictedNetwork_LetsNothingOut()
    {
        using var network = new UserNetwork(nameof(RestrictedNetwork_LetsNothingOut), s_loopback with { IsRestricted = true });
        using var server = new HostServer();
        NetworkException e = network.Run(async _ => await Assert.ThrowsAsync<NetworkException>(
            async () => await network.Stack.ConnectTcpAsync(new IPEndPoint(UserNetwork.Gateway, server.Port))));
        Assert.Equal(NetworkError.ConnectionRefused, e.Error);
        Assert.False(server.HasCaller);
    }

    [Fact]
    public void AnswerThatComesAtOnce_IsAnnouncedByTheLoop()
    {
        InstalledSlirp.Require();
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        SlirpNetif netif = SlirpNetif.Open(loop, host);
        var station = new Station(netif);
        Assert.True(station.Send(ArpRequest(netif.MacAddress)));
        Assert.Empty(station.Events);
        Assert.Equal(1, netif.Counters.FramesReceived);
        Assert.True(loop.RunUntil(() => station.Frames.Count == 1, TimeSpan.FromSeconds(20)));
        Assert.Equal("52:55:0a:00:02:02", MacAddress.Read(station.Frames[0].AsSpan(22)).ToString());
        netif.Close();
    }

    [Fact]
    public void QueueThatIsFull_DropsAndCounts()
    {
        InstalledSlirp.Require();
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        SlirpNetif netif = SlirpNetif.Open(loop, host, new SlirpOptions { ReceiveSlots = 3 });
        var station = new Station(netif) { TakesFrames = false };
        for (int i = 0; i < 10; i++)
        {
            station.Send(ArpRequest(netif.MacAddress));
        }

        Assert.Equal(7, netif.Counters.Drops(NetifDrop.ReceiveQueueFull));
        station.Take();
        Assert.Equal(3, station.Frames.Count);
        netif.Close();
    }

    [Fact]
    public void IdleNetwork_DoesNotKeepTheLoopBusy()
    {
        using var network = new UserNetwork(nameof(IdleNetwork_DoesNotKeepTheLoopBusy));
        network.Run(ValueTask.FromResult);
        var turns = 0;
        network.Loop.RunUntil(() => ++turns > 50, network.Loop.Clock.Now + TimeSpan.FromMilliseconds(100));
        Assert.InRange(turns, 1, 50);
    }

    [Fact]
    public void DatagramThatIsCutShort_IsTheGuestsProblem_NotTheNetworks()
    {
        using var network = new UserNetwork(nameof(DatagramThatIsCutShort_IsTheGuestsProblem_NotTheNetworks));
        network.Run(ValueTask.FromResult);
        for (int length = 14; length < 60; length++)
        {
            Assert.True(network.Netif.TryBeginTransmit(length, out Span<byte> frame));
            frame.Fill(0x45);
            MacAddress.Broadcast.Write(frame);
            network.Netif.MacAddress.Write(frame[6..]);
            frame[12] = 8;
            frame[13] = 0;
            network.Netif.EndTransmit(length);
        }

        Assert.True(network.Run(_ => network.Stack.PingAsync(UserNetwork.Gateway)) > TimeSpan.Zero);
    }

    [Fact]
    public void Connections_AreListedForPeople()
    {
        using var network = new UserNetwork(nameof(Connections_AreListedForPeople), s_loopback);
        using var server = new HostServer();
        string text = network.Run(async _ =>
        {
            TcpSocket socket = await network.Stack.ConnectTcpAsync(new IPEndPoint(UserNetwork.Gateway, server.Port));
            string connections = network.Netif.Connections;
            socket.Abort();
            return connections;
        });
        Assert.Contains($" {server.Port} ", text, StringComparison.Ordinal);
        network.Netif.Close();
        Assert.Empty(network.Netif.Connections);
    }

    [Theory]
    [InlineData(575)]
    [InlineData(9001)]
    public void MtuOutsideItsLimits_IsRefused(int mtu)
    {
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        Assert.Throws<ArgumentOutOfRangeException>(() => SlirpNetif.Open(loop, host, new SlirpOptions { Mtu = mtu }, new WireSlirp()));
    }

    /// <summary>No answer within a time in which an open network has long connected.</summary>
    private static async ValueTask<bool> AssertNothingConnects(UserNetwork network, ushort port)
    {
        using var limit = new CancellationTokenSource();
        IClockTimer timer = network.Loop.Clock.CreateTimer(_ => limit.Cancel());
        timer.Set(network.Loop.Clock.Now + TimeSpan.FromMilliseconds(500));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await network.Stack.ConnectTcpAsync(new IPEndPoint(UserNetwork.Gateway, port), null, limit.Token));
        return true;
    }

    private static async ValueTask Write(TcpSocket socket, byte[] data)
    {
        await socket.WriteAsync(data);
        await socket.FlushAsync();
    }

    private static byte[] ArpRequest(MacAddress from)
    {
        byte[] frame = new byte[42];
        MacAddress.Broadcast.Write(frame);
        from.Write(frame.AsSpan(6));
        Convert.FromHexString("08060001080006040001").CopyTo(frame, 12);
        from.Write(frame.AsSpan(22));
        new byte[] { 10, 0, 2, 15 }.CopyTo(frame, 28);
        new byte[] { 10, 0, 2, 2 }.CopyTo(frame, 38);
        return frame;
    }
}

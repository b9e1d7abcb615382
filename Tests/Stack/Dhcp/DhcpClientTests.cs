using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>The client on a stack, against a server on another, frame by frame on virtual time.</summary>
public sealed class DhcpClientTests : IDisposable
{
    private static readonly IPv4Address s_serverAddress = new(192, 168, 1, 1);
    private static readonly IPv4Address s_first = new(192, 168, 1, 100);
    private static readonly DhcpClientOptions s_quick = new() { ProbeAddress = false };

    private readonly ServerLan _lan = new();
    private readonly List<string> _changes = [];
    private NetworkStack _client = null!;

    public void Dispose() => _lan.Dispose();

    [Fact]
    public void Run_OnALanWithAServer_ConfiguresTheStack()
    {
        Serve(new DhcpServerOptions
        {
            First = s_first,
            Last = s_first,
            Gateway = s_serverAddress,
            DnsServers = [s_serverAddress],
            DomainName = "home.arpa",
            LeaseTime = TimeSpan.FromHours(2),
        });
        DhcpClient client = Start();
        DhcpLease lease = _lan.Run(() => client.WaitForLeaseAsync());
        Assert.Equal("192.168.1.100/24 from 192.168.1.1 for 02:00:00", lease.ToString());
        IPv4Configuration configuration = _client.Configuration!;
        Assert.Equal(lease.Subnet, configuration.Subnet);
        Assert.Equal(s_serverAddress, configuration.Gateway);
        Assert.Equal([s_serverAddress], configuration.DnsServers);
        Assert.Equal("home.arpa", configuration.DomainName);
        Assert.Equal(DhcpState.Bound, client.State);
        Assert.InRange(_lan.Now.TotalSeconds, 4, 7.1); // the probes' time
        Assert.Equal(["+192.168.1.100"], _changes);
        Assert.Equal(2, client.Counters.Sent);
        TimeSpan trip = _lan.Run(() => _client.PingAsync(s_serverAddress));
        Assert.True(trip > TimeSpan.Zero);
    }

    [Fact]
    public void Run_ServerIgnoresTheFirstMessages_RetransmitsUntilBound()
    {
        DhcpServer server = Serve();
        server.Faults.IgnoreNext = 3;
        DhcpClient client = Start(s_quick);
        _lan.Run(() => client.WaitForLeaseAsync());
        Assert.InRange(_lan.Now.TotalSeconds, 25, 31); // 4 + 8 + 16, each a second more or less
        Assert.Equal(4, Count(server, DhcpMessageType.Discover));
    }

    [Fact]
    public void Run_ServerRefusesTwice_StartsOverAndGetsThere()
    {
        DhcpServer server = Serve();
        server.Faults.NakNext = 2;
        DhcpClient client = Start(s_quick);
        _lan.Run(() => client.WaitForLeaseAsync());
        Assert.Equal(3, Count(server, DhcpMessageType.Discover));
        Assert.Equal(3, Count(server, DhcpMessageType.Request));
    }

    [Fact]
    public void Run_ForADay_RenewsAtHalfTimeAndLeavesTheStackAlone()
    {
        DhcpServer server = Serve();
        int configured = 0;
        DhcpClient client = Start(s_quick);
        _client.ConfigurationChanged += _ => configured++;
        _lan.Run(() => client.WaitForLeaseAsync());
        _lan.Run((24 * 3600) + 60);
        Assert.Equal(1 + 48, Count(server, DhcpMessageType.Request));
        Assert.Equal(1, configured);
        Assert.Equal(1 + 48, _changes.Count);
        Assert.Equal(DhcpState.Bound, client.State);
        Assert.True(Assert.Single(server.Bindings).IsLent);
    }

    [Fact]
    public void Bound_ServerGone_KeepsTheAddressToTheEndAndNoLonger()
    {
        DhcpServer server = Serve();
        DhcpClient client = Start(s_quick);
        DhcpLease lease = _lan.Run(() => client.WaitForLeaseAsync());
        server.Faults.IgnoreNext = int.MaxValue;
        _lan.Loop.RunUntil(static () => false, lease.Expires - TimeSpan.FromMilliseconds(1));
        Assert.Equal(DhcpState.Rebinding, client.State);
        Assert.NotNull(_client.Configuration);
        _lan.Run(0.01);
        Assert.Null(_client.Configuration);
        Assert.Equal(DhcpState.Selecting, client.State);
        server.Faults.IgnoreNext = 0;
        Assert.True(_lan.RunUntil(() => _client.Configuration is not null));
        Assert.Equal(["+192.168.1.100", "-", "+192.168.1.100"], _changes);
    }

    [Fact]
    public void Run_AddressInUse_IsDeclinedAndAnotherOneTaken()
    {
        DhcpServer server = Serve(new DhcpServerOptions { First = s_first, Last = new IPv4Address(192, 168, 1, 101) });
        _lan.AddHost("192.168.1.100");
        DhcpClient client = Start();
        DhcpLease lease = _lan.Run(() => client.WaitForLeaseAsync());
        Assert.Equal(new IPv4Address(192, 168, 1, 101), lease.Address);
        Assert.Equal(1, Count(server, DhcpMessageType.Decline));
        Assert.Equal(1, client.Counters.Conflicts);
        Assert.InRange(_lan.Now.TotalSeconds, 14, 19);
    }

    [Fact]
    public void Run_AddressInUseButProbingOff_IsTaken()
    {
        Serve();
        _lan.AddHost("192.168.1.100");
        DhcpClient client = Start(s_quick);
        Assert.Equal(s_first, _lan.Run(() => client.WaitForLeaseAsync()).Address);
        Assert.True(_lan.Now < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Stop_WithRelease_GivesTheAddressBack()
    {
        DhcpServer server = Serve();
        using var stop = new CancellationTokenSource();
        DhcpClient client = Start(s_quick with { ReleaseOnStop = true }, stop: stop.Token);
        _lan.Run(() => client.WaitForLeaseAsync());
        _lan.Run(300); // the server's MAC address is no longer in the cache
        stop.Cancel();
        _lan.Run(1);
        Assert.Equal(1, Count(server, DhcpMessageType.Release));
        Assert.Empty(server.Bindings);
        Assert.Null(_client.Configuration);
        Assert.Equal(DhcpState.Stopped, client.State);
    }

    [Fact]
    public void Stop_WhileWaiting_FailsTheWait()
    {
        using var stop = new CancellationTokenSource();
        DhcpClient client = Start(stop: stop.Token);
        ValueTask<DhcpLease> wait = client.WaitForLeaseAsync();
        _lan.Run(1);
        stop.Cancel();
        Assert.Equal(NetworkError.Closed, Assert.Throws<NetworkException>(() => _lan.Run(() => wait)).Error);
    }

    [Fact]
    public void Restart_WithStore_ConfirmsTheOldAddressWithOneRequest()
    {
        DhcpServer server = Serve();
        var store = new MemoryStore();
        using (var stop = new CancellationTokenSource())
        {
            DhcpClient first = Start(s_quick, store, stop.Token);
            _lan.Run(() => first.WaitForLeaseAsync());
            stop.Cancel();
            _lan.Run(1);
        }

        Assert.Null(_client.Configuration);
        Assert.Equal(["dhcp.lease"], store.Keys);
        var again = new DhcpClient(_client, s_quick, store);
        _lan.Spawn(again.RunAsync);
        Assert.Equal(s_first, _lan.Run(() => again.WaitForLeaseAsync()).Address);
        Assert.Equal([DhcpMessageType.Discover, DhcpMessageType.Request, DhcpMessageType.Request], server.Received);
        _lan.Run(24 * 3600);
        Assert.InRange(store.Commits, 20, 26); // once an hour at most
    }

    [Fact]
    public void Restart_OldAddressRefused_ForgetsItAndDiscovers()
    {
        DhcpServer server = Serve();
        var store = new MemoryStore();
        byte[] kept = [1, 2, 0, 0, 0, 0, 2, 10, 9, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0];
        store.Set("dhcp.lease", kept);
        DhcpClient client = Start(s_quick, store);
        Assert.Equal(s_first, _lan.Run(() => client.WaitForLeaseAsync()).Address);
        Assert.Equal([DhcpMessageType.Request, DhcpMessageType.Discover, DhcpMessageType.Request], server.Received);
        Assert.Equal(s_first, DhcpKeptLease.Load(store, "dhcp.lease", ServerLan.Mac(2), null).Address);
    }

    [Fact]
    public void Run_StoreFails_GoesOnWithoutIt()
    {
        Serve();
        DhcpClient client = Start(s_quick, new MemoryStore { IsFailing = true });
        _lan.Run(() => client.WaitForLeaseAsync());
        Assert.Equal(1, client.Counters.StoreFailures);
        Assert.NotNull(_client.Configuration);
    }

    [Fact]
    public void Bound_ConflictThatWeLose_DeclinesAndGetsAnotherAddress()
    {
        Serve(new DhcpServerOptions { First = s_first, Last = new IPv4Address(192, 168, 1, 101) });
        DhcpClient client = Start(s_quick);
        _lan.Run(() => client.WaitForLeaseAsync());
        _lan.Run(10);
        _lan.AddHost("192.168.1.100"); // announces, and defends
        Assert.True(_lan.RunUntil(() => client.Lease?.Address == new IPv4Address(192, 168, 1, 101), 60));
        Assert.Equal(["+192.168.1.100", "-", "+192.168.1.101"], _changes);
        Assert.Equal(1, client.Counters.Conflicts);
    }

    [Fact]
    public void Reconfirm_InAnotherNetwork_GetsAnAddressThere()
    {
        DhcpServer old = Serve();
        DhcpClient client = Start(s_quick);
        _lan.Run(() => client.WaitForLeaseAsync());
        old.Faults.IgnoreNext = int.MaxValue;
        NetworkStack other = _lan.AddHost("10.0.0.1");
        var server = new DhcpServer(other, new DhcpServerOptions { First = new IPv4Address(10, 0, 0, 5), Last = new IPv4Address(10, 0, 0, 5) });
        _lan.Spawn(server.RunAsync);
        client.Reconfirm();
        Assert.True(_lan.RunUntil(() => client.Lease?.Address == new IPv4Address(10, 0, 0, 5), 30));
    }

    [Fact]
    public void Run_LinkComesUpLate_IsBoundSoonAfter()
    {
        Serve();
        NetworkStack stack = _lan.AddHost(options: new PortOptions { IsLinkUp = false });
        var client = new DhcpClient(stack, s_quick);
        _lan.Spawn(client.RunAsync);
        _lan.Run(1);
        Assert.Equal(1, client.Counters.SendFailures);
        _lan.Switch.Ports[^1].SetLink(true);
        Assert.True(_lan.RunUntil(() => stack.Configuration is not null, 6));
    }

    [Fact]
    public void Run_OddServer_IsUnderstood()
    {
        DhcpServer server = Serve(new DhcpServerOptions
        {
            First = s_first,
            Last = s_first,
            RenewalTime = TimeSpan.FromSeconds(5000), // beyond T2 and the lease
            RebindingTime = TimeSpan.FromSeconds(100),
            DnsServers = [s_serverAddress],
        });
        server.Faults.OverloadsFields = true;
        server.Faults.Repeats = 2;
        server.Faults.OmittedOptions.Add((byte)DhcpOptionCode.ServerIdentifier);
        server.Faults.OmittedOptions.Add((byte)DhcpOptionCode.LeaseTime);
        DhcpClient client = Start(s_quick);
        DhcpLease lease = _lan.Run(() => client.WaitForLeaseAsync());
        Assert.Equal(s_serverAddress, lease.Server);
        Assert.Equal(TimeSpan.FromHours(1), lease.Duration);
        Assert.Equal(TimeSpan.FromSeconds(50), lease.RenewalTime);
        Assert.Equal(24, lease.Subnet.PrefixLength);
        Assert.Equal([s_serverAddress], lease.DnsServers);
        _lan.Run(60);
        Assert.Equal(DhcpState.Bound, client.State);
    }

    [Fact]
    public void Run_InfiniteLease_SaysNothingMore()
    {
        DhcpServer server = Serve(new DhcpServerOptions { First = s_first, Last = s_first, LeaseTime = TimeSpan.MaxValue });
        DhcpClient client = Start(s_quick);
        Assert.Equal(TimeSpan.MaxValue, _lan.Run(() => client.WaitForLeaseAsync()).Expires);
        _lan.Run(30 * 24 * 3600.0);
        Assert.Equal(2, server.Received.Count);
    }

    [Fact]
    public void Run_Twice_IsRefused()
    {
        DhcpClient client = Start();
        _lan.Run(0.1);
        Assert.Throws<InvalidOperationException>(() => _lan.Run(async () =>
        {
            await client.RunAsync();
            return 0;
        }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Run_HostileServer_StaysAlive(int seed)
    {
        DhcpServer server = Serve();
        var random = new SeededRandom((ulong)seed);
        server.Faults.Damage = message =>
        {
            for (uint n = random.NextUInt32() % 4; n > 0; n--)
            {
                uint at = random.NextUInt32() % (uint)message.Length;
                message[random.NextUInt32() % 2 == 0 ? at : DhcpHeader.Options + (at % 40)] = (byte)random.NextUInt32();
            }
        };
        DhcpClient client = Start();
        _lan.Run(24 * 3600);
        server.Faults.Damage = null;
        Assert.True(_lan.RunUntil(() => _client.Configuration is not null && client.State == DhcpState.Bound, 4 * 3600), $"seed {seed}");
        Assert.True(client.Counters.Malformed + client.Counters.NotForUs + client.Counters.Unexpected > 0);
    }

    private static int Count(DhcpServer server, DhcpMessageType type)
    {
        int count = 0;
        foreach (DhcpMessageType received in server.Received)
        {
            count += received == type ? 1 : 0;
        }

        return count;
    }

    private DhcpServer Serve(DhcpServerOptions? options = null)
    {
        var server = new DhcpServer(_lan.AddHost("192.168.1.1"), options ?? new DhcpServerOptions { First = s_first, Last = s_first });
        _lan.Spawn(server.RunAsync);
        return server;
    }

    private DhcpClient Start(DhcpClientOptions? options = null, MemoryStore? store = null, CancellationToken? stop = null)
    {
        _client = _lan.AddHost();
        var client = new DhcpClient(_client, options, store);
        client.LeaseChanged += lease => _changes.Add(lease is null ? "-" : $"+{lease.Address}");
        _lan.Loop.Spawn(() => client.RunAsync(stop ?? _lan.Stopping));
        return client;
    }
}

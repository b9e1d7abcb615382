using System;
using System.Collections.Generic;
using DeviceKit.Emulation.Servers;
using Xunit;

namespace DeviceKit.Stack.Tests.Dns;

/// <summary>A client with a resolver, and name servers from 10.0.0.1 on.</summary>
internal sealed class ResolverLan : IDisposable
{
    private readonly List<IPEndPoint> _endPoints = [];

    /// <param name="servers">The number of servers; all answer from the same zone.</param>
    /// <param name="options">The resolver's options; its servers are set here.</param>
    public ResolverLan(int servers = 1, DnsResolverOptions? options = null)
    {
        Client = Lan.AddHost("10.0.0.100");
        for (int i = 1; i <= servers; i++)
        {
            var server = new DnsServer(Lan.AddHost($"10.0.0.{i}"), Zone);
            Lan.Spawn(server.RunAsync);
            Servers.Add(server);
            _endPoints.Add(new IPEndPoint(new IPv4Address(10, 0, 0, (byte)i), 53));
        }

        Resolver = new DnsResolver(Client, (options ?? new DnsResolverOptions()) with { Servers = options?.Servers ?? _endPoints });
    }

    public ServerLan Lan { get; } = new();

    public DnsZone Zone { get; } = new();

    public List<DnsServer> Servers { get; } = [];

    public NetworkStack Client { get; }

    public DnsResolver Resolver { get; }

    public DnsServer Server => Servers[0];

    public DnsAnswer Resolve(string name, DnsRecordType type = DnsRecordType.A) => Lan.Run(() => Resolver.ResolveAsync(name, type));

    public string Address(string name, DnsRecordType type = DnsRecordType.A) => Resolve(name, type).Addresses[0].ToString();

    public NetworkException Fails(string name, NetworkError error, DnsRecordType type = DnsRecordType.A)
    {
        NetworkException e = Assert.Throws<NetworkException>(() => Resolve(name, type));
        Assert.True(e.Error == error, $"{error} expected, not {e.Error}: {e.Message}");
        return e;
    }

    public void Dispose() => Lan.Dispose();
}

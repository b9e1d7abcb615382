using System;
using DeviceKit.Emulation.Servers;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack;

namespace DeviceKit.Emulation;

/// <summary>
/// The network that a device finds when nobody gives it another: a switch with the device's port and one server that speaks real frames,
/// with DHCP, DNS and a web server.
/// </summary>
/// <remarks>
/// 192.168.7.0/24. The server is 192.168.7.1: gateway, name server of the domain <c>lan</c>, and <c>weather.lan</c>, which answers
/// <c>/v1/forecast</c> with a <see cref="SampleForecast"/>. Devices get 192.168.7.100 to 199.
/// </remarks>
public sealed class EmbeddedLan
{
    private const string Domain = "lan";
    private static readonly DateTimeOffset s_epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A LAN on a loop. Its servers start with the loop.</summary>
    /// <param name="loop">The loop that device and server share.</param>
    /// <param name="seed">Seeds the server's chance and its weather; the device's chance is its own.</param>
    /// <param name="options">How it is built; null for the defaults.</param>
    public EmbeddedLan(EventLoop loop, ulong seed, EmbeddedLanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        options ??= new EmbeddedLanOptions();
        Switch = new VirtualSwitch(loop);
        DevicePort = Switch.AddPort(options.DeviceMac, options.DevicePort);
        DeviceNetif = options.DeviceFaults?.Apply(DevicePort, loop) ?? DevicePort;
        ServerPort = Switch.AddPort(options.ServerMac);
        Server = new NetworkStack(ServerPort, loop, new SeededRandom(seed, "lan"), new NetworkStackOptions { KeepAddressOnConflict = true });
        Server.Configure(new IPv4Configuration(options.ServerAddress));

        IPv4Address address = options.ServerAddress.Address;
        Dhcp = new DhcpServer(Server, new DhcpServerOptions
        {
            First = options.FirstAddress,
            Last = options.LastAddress,
            LeaseTime = options.LeaseTime,
            Gateway = address,
            DnsServers = [address],
            DomainName = Domain,
        });
        Dns = new DnsServer(Server, new DnsZone().Add($"gateway.{Domain}", address).Add($"weather.{Domain}", address));
        Web = new LanWebServer(Server);
        var forecast = new SampleForecast(seed);
        Web.Map("/", _ => HttpServerResponse.Text("This is DeviceKit's embedded LAN. A forecast is at /v1/forecast.\n"));
        Web.Map("/v1/forecast", _ => HttpServerResponse.Text(forecast.ToJson(loop.Clock.UtcNow ?? s_epoch), "application/json"));
        loop.Spawn(() => Dhcp.RunAsync());
        loop.Spawn(() => Dns.RunAsync());
    }

    /// <summary>The switch.</summary>
    public VirtualSwitch Switch { get; }

    /// <summary>The device's netif: its port, behind the faults of its cable.</summary>
    public INetif DeviceNetif { get; }

    /// <summary>The device's port; <see cref="VirtualPort.SetLink"/> pulls its plug.</summary>
    public VirtualPort DevicePort { get; }

    /// <summary>The server's port.</summary>
    public VirtualPort ServerPort { get; }

    /// <summary>The server's stack; a test may open more services on it.</summary>
    public NetworkStack Server { get; }

    /// <summary>The DHCP server.</summary>
    public DhcpServer Dhcp { get; }

    /// <summary>The DNS server; its zone takes more names.</summary>
    public DnsServer Dns { get; }

    /// <summary>The web server, on port 80 of every name in the zone.</summary>
    public LanWebServer Web { get; }

    /// <summary>A port's name in captures.</summary>
    /// <param name="port">A port of <see cref="Switch"/>.</param>
    public string NameOf(VirtualPort port) => port == DevicePort ? "device" : port == ServerPort ? "server" : $"port{port?.Index}";
}

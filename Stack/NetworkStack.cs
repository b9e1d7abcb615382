using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack.Arp;
using DeviceKit.Stack.Buffers;
using DeviceKit.Stack.Ethernet;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Tcp;
using DeviceKit.Stack.Udp;

namespace DeviceKit.Stack;

/// <summary>A host: the TCP/IP stack on one network interface.</summary>
/// <remarks>
/// Everything runs on the loop's thread. Frames are read and written in the netif's own buffers; received frames are handled in bursts of
/// <see cref="NetworkStackOptions.ReceiveBurst"/>, so that applications get their turn under load. **One interface a stack; IPv4 only.**
/// </remarks>
public sealed partial class NetworkStack
{
    private static readonly MacAddress s_allHosts = new(0x0100_5E00_0001);
    private readonly NetworkStackOptions _options;
    private readonly EthernetLink _link;
    private readonly ArpLayer _arp;
    private readonly AddressGuard _guard;
    private readonly IPv4Layer _ip;
    private readonly IcmpLayer _icmp;
    private readonly UdpLayer _udp;
    private readonly TcpLayer _tcp;
    private bool _isClosed;

    /// <summary>Puts a stack on an interface, on the event loop that runs the caller.</summary>
    /// <param name="netif">The interface; the stack is its only user.</param>
    /// <param name="random">Chance: ports, identifiers, initial sequence numbers.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    public NetworkStack(INetif netif, IRandom random, NetworkStackOptions? options = null)
        : this(netif, EventLoop.Current, random, options)
    {
    }

    /// <summary>Puts a stack on an interface and starts the interface. The stack has no address yet.</summary>
    /// <param name="netif">The interface; the stack is its only user.</param>
    /// <param name="loop">The loop that everything runs on.</param>
    /// <param name="random">Chance: ports, identifiers, initial sequence numbers.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    public NetworkStack(INetif netif, EventLoop loop, IRandom random, NetworkStackOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(netif);
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(random);
        Netif = netif;
        Loop = loop;
        Random = random;
        _options = options ?? new NetworkStackOptions();
        _link = new EthernetLink(netif, _options);
        var pool = new PacketPool(netif.Mtu + EthernetHeader.TaggedSize, _options.PacketBuffers);
        _arp = new ArpLayer(_link, loop, pool, _options, Counters);
        _guard = new AddressGuard(_arp, netif, loop, random, _options.KeepAddressOnConflict) { Lost = OnAddressLost };
        _ip = new IPv4Layer(_link, _arp, loop, random, pool, _options, Counters) { Retry = TransmitReady };
        var errors = new IcmpErrorSender(_ip, loop.Clock, _options, Counters);
        _icmp = new IcmpLayer(_ip, loop, random, _options, Counters);
        _udp = new UdpLayer(_ip, errors, loop, random, _options, Counters);
        _tcp = new TcpLayer(new IPv4TcpNetwork(_ip, netif), loop, random, _options.Tcp, Counters);
        _ip.Attach(_icmp, _udp, _tcp, errors);
        DnsResolverOptions dns = _options.Dns ?? new DnsResolverOptions();
        Dns = new DnsResolver(this, dns with { StreamConnector = dns.StreamConnector ?? ConnectStreamAsync });
        netif.Start(new NetifEvents(this));

        // RFC 1112 section 7.2: every host hears the all-hosts group.
        netif.AddMulticast(s_allHosts);
    }

    /// <summary>Raised after the configuration changed; the new one is in <see cref="Configuration"/>.</summary>
    public event Action<NetworkStack>? ConfigurationChanged;

    /// <summary>
    /// Raised when another host claims this host's address and the address was given up (RFC 5227 section 2.4): the address and the other
    /// host's MAC address.
    /// </summary>
    public event Action<IPv4Address, MacAddress>? AddressConflict;

    /// <summary>Raised when the link goes up, with true, or down.</summary>
    public event Action<bool>? LinkChanged;

    /// <summary>The interface.</summary>
    public INetif Netif { get; }

    /// <summary>The loop that everything runs on.</summary>
    public EventLoop Loop { get; }

    /// <summary>The loop's clock.</summary>
    public IClock Clock => Loop.Clock;

    /// <summary>The source of chance.</summary>
    public IRandom Random { get; }

    /// <summary>What was not used, by cause.</summary>
    public NetworkStackCounters Counters { get; } = new();

    /// <summary>TCP's counters: segments, retransmissions, connections.</summary>
    public TcpCounters TcpCounters => _tcp.Counters;

    /// <summary>Resolves names at the configuration's name servers.</summary>
    public DnsResolver Dns { get; }

    /// <summary>The address and routes, or null while there are none.</summary>
    public IPv4Configuration? Configuration => _ip.Routes.Configuration;

    /// <summary>Sets the address and routes, and announces the address by ARP; or takes them away.</summary>
    /// <param name="configuration">The configuration, or null for none. The address is used at once: probe it before where that matters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The prefix is not 0 to 32 bits long.</exception>
    public void Configure(IPv4Configuration? configuration)
    {
        if (configuration is not null)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(configuration.Subnet.PrefixLength, nameof(configuration));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(configuration.Subnet.PrefixLength, 32, nameof(configuration));
        }

        if (_isClosed)
        {
            return;
        }

        IPv4Address before = _arp.OwnAddress;
        _ip.Routes.Set(configuration);
        _arp.OwnAddress = configuration?.Subnet.Address ?? IPv4Address.Any;
        if (_arp.OwnAddress != before)
        {
            _arp.Clear();
            _guard.StopAnnouncing();
            if (configuration is not null)
            {
                _guard.BeginAnnouncing();
            }
        }

        if (configuration is not null)
        {
            _tcp.LinkRestored();
        }

        ConfigurationChanged?.Invoke(this);
    }

    /// <summary>Asks by ARP probes whether an address is free (RFC 5227 section 2.1.1); takes 4 to 7 seconds when it is.</summary>
    /// <param name="address">The address, not yet configured.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <returns>True when nobody uses the address or is probing it.</returns>
    /// <exception cref="NetworkException">The stack is closed.</exception>
    /// <exception cref="OperationCanceledException">The question was given up, or the stack closed meanwhile.</exception>
    public ValueTask<bool> ProbeAddressAsync(IPv4Address address, CancellationToken cancellationToken = default) =>
        _isClosed
            ? ValueTask.FromException<bool>(new NetworkException(NetworkError.Closed, "The network stack is closed."))
            : _guard.ProbeAsync(address, cancellationToken);

    /// <summary>Opens a UDP socket.</summary>
    /// <param name="port">The local port, or 0 for a random dynamic one.</param>
    /// <exception cref="NetworkException">The port is in use.</exception>
    public UdpSocket OpenUdp(ushort port = 0) => _udp.Open(port);

    /// <summary>Opens a TCP connection (RFC 9293 section 3.10.1).</summary>
    /// <param name="remote">The peer.</param>
    /// <param name="options">Buffers and behaviour; null for the defaults.</param>
    /// <param name="cancellationToken">Gives the attempt up.</param>
    /// <exception cref="NetworkException">Refused, timed out, or no route.</exception>
    public ValueTask<TcpSocket> ConnectTcpAsync(IPEndPoint remote, TcpOptions? options = null, CancellationToken cancellationToken = default) =>
        _tcp.ConnectAsync(remote, options, cancellationToken);

    /// <summary>Waits for TCP connections.</summary>
    /// <param name="port">The local port, not 0.</param>
    /// <param name="options">The queues' limits and the connections' options; null for the defaults.</param>
    /// <exception cref="NetworkException">The port is in use.</exception>
    public TcpListener ListenTcp(ushort port, TcpListenerOptions? options = null) => _tcp.Listen(port, options);

    /// <summary>Sends an ICMP echo request and waits for the reply (RFC 792); one at a time.</summary>
    /// <param name="destination">Whom to ask.</param>
    /// <param name="dataLength">The length of the data that is echoed, in bytes, up to 65,507.</param>
    /// <param name="timeout">How long to wait; null for 4 seconds.</param>
    /// <param name="cancellationToken">Gives the wait up.</param>
    /// <returns>The round-trip time.</returns>
    /// <exception cref="NetworkException">No route, no reply in time, or an ICMP error came back.</exception>
    public ValueTask<TimeSpan> PingAsync(
        IPv4Address destination, int dataLength = 56, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        _icmp.EchoAsync(destination, dataLength, timeout ?? TimeSpan.FromSeconds(4), cancellationToken);

    /// <summary>
    /// Resets every connection and closes the interface for good. What is outstanding fails with <see cref="NetworkError.Closed"/>, and no timer
    /// is left. Idempotent.
    /// </summary>
    public void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _tcp.Close();
        _udp.Close();
        _icmp.Close();
        _guard.Close();
        Netif.Close();
        _ip.Routes.Set(null);
        _arp.OwnAddress = IPv4Address.Any;
        _arp.Clear();
        _ip.Close();
    }

    private async ValueTask<IByteStream> ConnectStreamAsync(IPEndPoint remote, CancellationToken cancellationToken) =>
        await ConnectTcpAsync(remote, null, cancellationToken);

    private void OnAddressLost(IPv4Address address, MacAddress claimant)
    {
        Configure(null);
        AddressConflict?.Invoke(address, claimant);
    }

    private void TransmitReady()
    {
        _ip.TransmitReady();
        _icmp.TransmitReady();
        _tcp.TransmitReady();
        _udp.TransmitReady();
    }
}

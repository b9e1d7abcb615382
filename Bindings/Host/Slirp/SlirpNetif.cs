using System;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Slirp;

/// <summary>
/// A netif on a user-mode network (libslirp): no privilege, no interface, no other station. The library answers ARP and DHCP, and makes of the
/// device's connections ones of this process. The loop's thread is the only one that calls it.
/// </summary>
/// <remarks>It has real peers, so that it needs a loop host on real time. The link is up until the netif is closed.</remarks>
public sealed partial class SlirpNetif : INetif
{
    private const int HeaderLength = 14;
    private const int FrameOverhead = 18;
    private const string Package = "libslirp0";

    private readonly SlirpOptions _options;
    private readonly EventLoop _loop;
    private readonly HostLoopHost? _host;
    private readonly SlirpInstance _instance;
    private readonly MulticastFilter _filter;
    private readonly FramePool _pool;
    private readonly int _largest;
    private INetifEvents? _events;
    private bool _isClosed;

    /// <summary>A netif whose waits are somebody else's when there is no host.</summary>
    internal SlirpNetif(ISlirp slirp, SlirpOptions options, EventLoop loop, HostLoopHost? host)
    {
        _options = options;
        _loop = loop;
        _host = host;
        _filter = new MulticastFilter(options.MulticastSlots);
        _largest = options.Mtu + FrameOverhead;
        _pool = new FramePool(_largest);
        _transmitBuffer = new byte[_largest];
        MacAddress = options.MacAddress ?? LocalAddress.For("user");
        _instance = new SlirpInstance(slirp, options, loop.Clock, new Station(this));
        try
        {
            foreach (SlirpForward forward in options.Forwards)
            {
                _instance.Add(forward);
            }
        }
        catch
        {
            _instance.End();
            throw;
        }
    }

    /// <inheritdoc/>
    public MacAddress MacAddress { get; }

    /// <inheritdoc/>
    public int Mtu => _options.Mtu;

    /// <inheritdoc/>
    public bool IsLinkUp => !_isClosed;

    /// <inheritdoc/>
    public NetifChecksums TransmitChecksums => NetifChecksums.None;

    /// <inheritdoc/>
    public bool CompletesTransmits => false;

    /// <inheritdoc/>
    public NetifCounters Counters { get; } = new();

    /// <summary>What the library said of the device's last mistake, such as a datagram that is cut short; null while there was none.</summary>
    public string? GuestProblem => _instance.GuestProblem;

    /// <summary>The connections as a text for people; empty after <see cref="Close"/>.</summary>
    public string Connections => _isClosed ? "" : _instance.Connections;

    /// <summary>The descriptors of the library, for whoever waits where there is no host.</summary>
    internal IPollGroup Descriptors => _instance;

    /// <summary>Makes a network with the device as its only station.</summary>
    /// <param name="loop">The loop on which events are raised.</param>
    /// <param name="host">The loop's host.</param>
    /// <param name="options">What is open and what is closed.</param>
    /// <param name="slirp">The library; null for the installed one.</param>
    /// <exception cref="HostNetworkException">The library is missing, or a port to forward is in use; the message says what to do.</exception>
    /// <exception cref="ArgumentException">An option is outside its limits.</exception>
    public static SlirpNetif Open(EventLoop loop, HostLoopHost host, SlirpOptions? options = null, ISlirp? slirp = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(host);
        if (!OperatingSystem.IsLinux())
        {
            throw HostNetworkException.NotLinux("the user-mode network");
        }

        return new SlirpNetif(slirp ?? Load(), options ?? new SlirpOptions(), loop, host);
    }

    /// <summary>The installed library's version, such as <c>4.7.0</c>.</summary>
    /// <exception cref="HostNetworkException">It is not installed.</exception>
    public static string LibraryVersion() => Load().VersionString() ?? "";

    /// <inheritdoc/>
    public void Start(INetifEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (_events is not null || _isClosed)
        {
            throw new InvalidOperationException("This netif was started before, or is closed.");
        }

        _events = events;
        _host?.Add(_instance);
    }

    /// <inheritdoc/>
    public bool AddMulticast(MacAddress group) => _filter.Add(group);

    /// <inheritdoc/>
    public void RemoveMulticast(MacAddress group) => _filter.Remove(group);

    /// <inheritdoc/>
    public void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _events = null;
        _host?.Remove(_instance);
        _instance.End();
        _pool.ReturnAll(_received);
    }

    private static SlirpDirect Load()
    {
        var installed = new SlirpDirect();
        try
        {
            _ = installed.VersionString();
            return installed;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            throw HostNetworkException.NoLibrary("libslirp", Package);
        }
    }

    /// <summary>The device, as the library's instance sees it.</summary>
    private sealed class Station(SlirpNetif netif) : ISlirpStation
    {
        public void Take(ReadOnlySpan<byte> frame) => netif.Take(frame);

        public void Settle() => netif.Announce();
    }
}

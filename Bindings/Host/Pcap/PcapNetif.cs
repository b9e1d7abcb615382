using System;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Pcap;

/// <summary>
/// A netif on an interface of the host, by capture and injection (packet(7) through libpcap): the device is a station on the interface's own
/// wire. The host itself neither sees what is injected nor answers for it; its own frames to the device come from the wire only.
/// </summary>
/// <remarks>
/// Frames are read without blocking when the library's descriptor is ready; each is copied out before the next is asked for. A frame is taken by
/// the kernel in <see cref="EndTransmit"/>, or refused and counted. What the kernel lost because nobody read is counted as
/// <see cref="NetifDrop.ReceiveQueueFull"/> when the ring has run empty. Two of the kernel's economies are in the way: frames that it has merged are
/// longer than the MTU and dropped (<c>ethtool -K NAME gro off</c>), and on a link between two kernels (veth, bridges of containers) the sending one
/// leaves checksums to hardware that is not there (<c>ethtool -K PEER tx off</c>).
/// </remarks>
public sealed partial class PcapNetif : INetif
{
    private const int HeaderLength = 14;
    private const int FrameOverhead = 18;

    private readonly PcapPort _port;
    private readonly PcapOptions _options;
    private readonly HostLoopHost _host;
    private readonly EventLoop _loop;
    private readonly MulticastFilter _filter;
    private readonly LinkNews _news;
    private readonly FrameSource _frames;
    private readonly int _largest;
    private INetifEvents? _events;
    private bool _isClosed;

    private PcapNetif(string name, PcapPort port, EventLoop loop, HostLoopHost host, PcapOptions options)
    {
        _port = port;
        _options = options;
        _host = host;
        _loop = loop;
        _filter = new MulticastFilter(options.MulticastSlots);
        _news = new LinkNews(port.Interface.News, RefreshLink);
        _frames = new FrameSource(this);
        Name = name;
        Mtu = options.Mtu ?? port.Interface.Mtu;
        _largest = Mtu + FrameOverhead;
        _receiveBuffer = new byte[_largest];
        _transmitBuffer = new byte[_largest];
        MacAddress kernel = port.Interface.MacAddress;
        MacAddress = options.MacAddress ?? (kernel == MacAddress.None ? LocalAddress.For(name) : kernel);
        IsLinkUp = port.Interface.IsRunning;
    }

    /// <summary>The interface's name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public MacAddress MacAddress { get; }

    /// <inheritdoc/>
    public int Mtu { get; }

    /// <inheritdoc/>
    public bool IsLinkUp { get; private set; }

    /// <inheritdoc/>
    public NetifChecksums TransmitChecksums => NetifChecksums.None;

    /// <inheritdoc/>
    public bool CompletesTransmits => false;

    /// <inheritdoc/>
    public NetifCounters Counters { get; } = new();

    /// <summary>Opens an interface.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="loop">The loop on which events are raised.</param>
    /// <param name="host">The loop's host.</param>
    /// <param name="options">How it is opened.</param>
    /// <param name="pcap">The library; null for the installed one.</param>
    /// <exception cref="HostNetworkException">It cannot be opened; the message says what to do.</exception>
    public static PcapNetif Open(string name, EventLoop loop, HostLoopHost host, PcapOptions? options = null, IPcap? pcap = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(host);
        options ??= new PcapOptions();

        // One byte more than is legal, to see what is too long.
        PcapPort port = PcapPort.Open(name, options, mtu => (options.Mtu ?? mtu) + FrameOverhead + 1, pcap);
        return new PcapNetif(name, port, loop, host, options);
    }

    /// <inheritdoc/>
    public void Start(INetifEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (_events is not null || _isClosed)
        {
            throw new InvalidOperationException("This netif was started before, or is closed.");
        }

        _events = events;
        _host.Add(_frames);
        _host.Add(_news);

        // What changed since the netif was opened.
        _loop.Post(static state => ((PcapNetif)state!).RefreshLink(), this);
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
        IsLinkUp = false;
        _events = null;
        _host.Remove(_frames);
        _host.Remove(_news);
        _received = _isReceiveLent ? _received : 0;
        _port.Dispose();
    }

    /// <summary>Looks whether the interface runs, and tells of a change.</summary>
    private bool RefreshLink()
    {
        bool isUp = !_isClosed && _port.Interface.IsRunning;
        if (isUp == IsLinkUp)
        {
            return false;
        }

        IsLinkUp = isUp;
        _events?.LinkChanged(isUp);
        RaiseTransmitReady();
        return true;
    }

    /// <summary>The library's descriptor on the loop's host.</summary>
    private sealed class FrameSource(PcapNetif netif) : IPollSource
    {
        public int Descriptor => netif._port.Descriptor;

        public PollInterest Interest => netif.FrameInterest;

        public bool IsEager => true;

        public bool TryPoll() => netif.TryFrames();
    }
}

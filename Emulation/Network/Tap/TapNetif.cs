using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// A netif on a Linux TAP interface (Documentation/networking/tuntap.rst): the device is the station at the other end of the kernel's
/// cable. Frames are read and written on the loop's thread, one call a frame, in two buffers that never move.
/// </summary>
/// <remarks>
/// The kernel computes and verifies no checksums for a TAP. It takes frames at once, so that a transmit completes in
/// <see cref="EndTransmit"/>. <see cref="Mtu"/> is the interface's at the time of opening. The link is up while the kernel's end is.
/// </remarks>
public sealed unsafe partial class TapNetif : INetif
{
    private const int HeaderLength = 14;
    private const int FrameOverhead = 18;

    private readonly TapDevice _device;
    private readonly TapOptions _options;
    private readonly HostLoopHost _host;
    private readonly IClock _clock;
    private readonly EventLoop _loop;
    private readonly MulticastFilter _filter;
    private readonly LinkNews _linkSource;
    private readonly FrameSource _frameSource;
    private readonly int _largest;
    private INetifEvents? _events;
    private bool _isClosed;

    private TapNetif(string name, TapDevice device, EventLoop loop, HostLoopHost host, TapOptions options)
    {
        _device = device;
        _options = options;
        _host = host;
        _loop = loop;
        _clock = loop.Clock;
        _filter = new MulticastFilter(options.MulticastSlots);
        _largest = device.Mtu + FrameOverhead;
        _pool = new FramePool(_largest);

        // One byte more than is legal, to see what is too long.
        _receiveBuffer = GC.AllocateArray<byte>(_largest + 1, pinned: true);
        _transmitBuffer = GC.AllocateArray<byte>(_largest, pinned: true);
        _linkSource = new LinkNews(device.News, RefreshLink);
        _frameSource = new FrameSource(this, device.Frames);
        Name = name;
        MacAddress = options.MacAddress ?? AddressFor(name, device.KernelAddress);
        IsLinkUp = device.IsUp;
    }

    /// <summary>The interface's name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public MacAddress MacAddress { get; }

    /// <summary>The address of the kernel's end.</summary>
    public MacAddress KernelAddress => _device.KernelAddress;

    /// <inheritdoc/>
    public int Mtu => _device.Mtu;

    /// <inheritdoc/>
    public bool IsLinkUp { get; private set; }

    /// <inheritdoc/>
    public NetifChecksums TransmitChecksums => NetifChecksums.None;

    /// <inheritdoc/>
    public bool CompletesTransmits => false;

    /// <inheritdoc/>
    public NetifCounters Counters { get; } = new();

    /// <summary>Opens an interface, or creates one that lives as long as it is open.</summary>
    /// <param name="name">Its name, 1 to 15 characters.</param>
    /// <param name="loop">The loop on which events are raised.</param>
    /// <param name="host">The loop's host.</param>
    /// <param name="options">How it is opened.</param>
    /// <exception cref="TapException">It cannot be opened; the message says what to do.</exception>
    public static TapNetif Open(string name, EventLoop loop, HostLoopHost host, TapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(host);
        options ??= new TapOptions();
        return new TapNetif(name, TapDevice.Open(name, options), loop, host, options);
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
        _host.Add(_frameSource);
        _host.Add(_linkSource);

        // What changed since the netif was opened.
        _loop.Post(static state => ((TapNetif)state!).RefreshLink(), this);
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
        _host.Remove(_frameSource);
        _host.Remove(_linkSource);
        DropWaiting();
        _received = _isReceiveLent ? _received : 0;
        _device.Dispose();
    }

    /// <summary>Looks whether the kernel's end is up, and tells of a change.</summary>
    private bool RefreshLink()
    {
        bool isUp = !_isClosed && !_isGone && _device.IsUp;
        if (isUp == IsLinkUp)
        {
            return false;
        }

        IsLinkUp = isUp;
        if (!isUp)
        {
            DropWaiting();
        }

        _events?.LinkChanged(isUp);
        RaiseTransmitReady();
        return true;
    }

    /// <summary>An address made from the name, other than the kernel's.</summary>
    private static MacAddress AddressFor(string name, MacAddress kernel)
    {
        MacAddress address = LocalAddress.For(name);
        return address == kernel ? new MacAddress(address.Value ^ 1) : address;
    }

    /// <summary>The frames' descriptor on the loop's host.</summary>
    private sealed class FrameSource(TapNetif netif, int descriptor) : IPollSource
    {
        public int Descriptor => descriptor;

        public PollInterest Interest => netif.FrameInterest;

        public bool IsEager => true;

        public bool TryPoll() => netif.TryFrames();
    }
}

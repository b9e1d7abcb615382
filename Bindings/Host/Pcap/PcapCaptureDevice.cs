using System;
using System.Diagnostics.CodeAnalysis;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Pcap;

/// <summary>A live interface as a capture device: what comes in is read, what is sent goes out at once. Capture files have <see cref="CaptureFileDevice"/>.</summary>
/// <remarks>Packets that the host itself or this device sends are not read. Used by one thread at a time.</remarks>
public sealed unsafe class PcapCaptureDevice : ICaptureDevice
{
    // libpcap's own largest: packets that the kernel has merged are longer than the MTU.
    private const int SnapLength = 262_144;

    private readonly PcapOptions _options;
    private readonly IPcap? _pcap;
    private PcapPort? _port;
    private bool _isClosed;
    private long _received;
    private long _sent;
    private CaptureDeviceStatistics _last;

    /// <summary>A device on an interface.</summary>
    /// <param name="name">The interface's name.</param>
    /// <param name="options">How it is opened.</param>
    /// <param name="pcap">The library; null for the installed one.</param>
    public PcapCaptureDevice(string name, PcapOptions? options = null, IPcap? pcap = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        _options = options ?? new PcapOptions();
        _pcap = pcap;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Ethernet: other interfaces are refused.</summary>
    public CaptureLinkType LinkType => CaptureLinkType.Ethernet;

    /// <summary>The interface's address; known once the device is open.</summary>
    public MacAddress? MacAddress { get; private set; }

    /// <summary>Packets read, sent, and lost because nobody read them in time.</summary>
    public CaptureDeviceStatistics Statistics => _port is null ? _last : _last = new CaptureDeviceStatistics(_received, _sent, _port.Statistics.PsDrop);

    /// <inheritdoc/>
    /// <exception cref="HostNetworkException">The interface cannot be opened; the message says what to do.</exception>
    public void Open()
    {
        if (_isClosed || _port is not null)
        {
            throw new InvalidOperationException($"The capture device {Name} was opened before.");
        }

        _port = PcapPort.Open(Name, _options, static _ => SnapLength, _pcap);
        MacAddress = _port.Interface.MacAddress;
    }

    /// <inheritdoc/>
    /// <exception cref="HostNetworkException">The interface has gone.</exception>
    public CaptureReadStatus Read([MaybeNull] out CapturePacket packet)
    {
        PcapPort port = Opened();
        PcapStatus status = port.Read(out ReadOnlySpan<byte> data, out CaptureTimestamp timestamp, out long length);
        if (status == 0)
        {
            Wait(port.Descriptor);
            status = port.Read(out data, out timestamp, out length);
        }

        packet = null;
        if (status > 0)
        {
            _received++;
            packet = new CapturePacket(0, timestamp, data.ToArray()) { OriginalLength = length, Direction = CaptureDirection.Inbound };
            return CaptureReadStatus.Packet;
        }

        return status == 0 || port.Interface.Exists
            ? CaptureReadStatus.TimedOut
            : throw new HostNetworkException(HostNetworkError.NoSuchInterface, $"interface {Name} has gone", "open it again when it is back");
    }

    /// <inheritdoc/>
    /// <exception cref="HostNetworkException">The kernel refused the packet.</exception>
    public void Send(ReadOnlySpan<byte> packet)
    {
        PcapPort port = Opened();
        if (!port.TryInject(packet))
        {
            throw new HostNetworkException(HostNetworkError.Failed, $"{Name} does not take a packet of {packet.Length} bytes: {port.LastError}");
        }

        _sent++;
    }

    /// <inheritdoc/>
    public void Close()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _ = Statistics;
            _port?.Dispose();
            _port = null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    private PcapPort Opened() => _port ?? throw new InvalidOperationException($"The capture device {Name} is not open.");

    private void Wait(int descriptor)
    {
        var readable = new Libc.PollDescriptor { Descriptor = descriptor, Events = (short)PollInterest.Read };
        TimeSpan limit = _options.ReadLimit;
        var time = new Libc.TimeSpecification
        {
            Seconds = limit.Ticks / TimeSpan.TicksPerSecond,
            Nanoseconds = limit.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick,
        };
        _ = Libc.Poll(&readable, 1, &time, null);
    }
}

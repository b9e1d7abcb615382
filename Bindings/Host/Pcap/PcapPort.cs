using System;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.Native;

namespace DeviceKit.Host.Pcap;

/// <summary>An interface that is open for capture and injection: immediate, non-blocking, incoming Ethernet frames only.</summary>
internal sealed unsafe class PcapPort : IDisposable
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const long NanosecondsPerMicrosecond = 1_000;

    private readonly IPcap _pcap;
    private readonly string _name;
    private KernelInterface? _interface;
    private PcapHandle _handle;
    private bool _hasNanoseconds;

    private PcapPort(string name, IPcap pcap)
    {
        _name = name;
        _pcap = pcap;
    }

    /// <summary>Readable while packets wait.</summary>
    public int Descriptor { get; private set; } = -1;

    /// <summary>What the kernel says of the interface.</summary>
    public KernelInterface Interface => _interface!;

    /// <summary>What the library counted since the opening.</summary>
    public PcapStatistics Statistics => _pcap.Stats(_handle, out PcapStatistics statistics) < 0 ? default : statistics;

    /// <summary>What the library says of the last error.</summary>
    public string LastError => _pcap.GetError(_handle) ?? "";

    /// <summary>Opens an interface.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="options">How.</param>
    /// <param name="snapLength">The bytes of a packet that are kept, of the interface's MTU.</param>
    /// <param name="pcap">The library; null for the installed one.</param>
    /// <exception cref="HostNetworkException">It cannot be opened; the message says what to do.</exception>
    public static PcapPort Open(string name, PcapOptions options, Func<int, int> snapLength, IPcap? pcap)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!OperatingSystem.IsLinux())
        {
            throw HostNetworkException.NotLinux("live capture");
        }

        var port = new PcapPort(name, PcapDevices.Load(pcap));
        try
        {
            NamespaceThread.Run(options.NetworkNamespace, () => port.OpenHere(options, snapLength), HostNetworkException.Namespace);
            return port;
        }
        catch
        {
            port.Dispose();
            throw;
        }
    }

    /// <summary>Reads the next packet.</summary>
    /// <param name="data">The bytes that were kept, good until the next call.</param>
    /// <param name="timestamp">When it came.</param>
    /// <param name="length">Its length on the wire.</param>
    /// <returns>1 for a packet, 0 when none waits, else an error.</returns>
    public PcapStatus Read(out ReadOnlySpan<byte> data, out CaptureTimestamp timestamp, out long length)
    {
        PcapStatus status = _pcap.NextEx(_handle, out nint header, out nint bytes);
        if (status <= 0)
        {
            data = default;
            timestamp = default;
            length = 0;
            return status;
        }

        var packet = (PcapPacketHeader*)header;
        data = new ReadOnlySpan<byte>((void*)bytes, (int)packet->Caplen);
        length = packet->Len;
        timestamp = new CaptureTimestamp((packet->Ts.TvSec * NanosecondsPerSecond) + (packet->Ts.TvUsec * (_hasNanoseconds ? 1 : NanosecondsPerMicrosecond)));
        return status;
    }

    /// <summary>Sends a packet at once.</summary>
    /// <returns>False when the kernel refused it.</returns>
    public bool TryInject(ReadOnlySpan<byte> packet) => _pcap.Inject(_handle, packet) == packet.Length;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_handle.IsInvalid)
        {
            _pcap.Close(_handle);
            _handle = default;
        }

        _interface?.Dispose();
    }

    private void OpenHere(PcapOptions options, Func<int, int> snapLength)
    {
        Span<byte> error = stackalloc byte[PcapConstants.ErrbufSize];
        _interface = new KernelInterface(_name, HostNetworkException.Failed);
        _handle = _pcap.Create(_name, error);
        if (_handle.IsInvalid)
        {
            throw PcapFailure.Of(PcapStatus.Error, NativeText.Read(error), _name, _pcap);
        }

        Check(_pcap.SetSnaplen(_handle, snapLength(_interface.Exists ? _interface.Mtu : 0)));
        Check(_pcap.SetPromisc(_handle, options.IsPromiscuous || options.MacAddress is not null ? 1 : 0));
        Check(_pcap.SetImmediateMode(_handle, 1));
        Check(_pcap.SetBufferSize(_handle, options.BufferSize));
        _hasNanoseconds = _pcap.SetTimestampPrecision(_handle, PcapConstants.TstampPrecisionNano) == 0;
        Check(_pcap.Activate(_handle));
        int link = _pcap.Datalink(_handle);
        if (link != PcapConstants.LinkTypeEthernet)
        {
            throw PcapFailure.NotEthernet(_name, link, _pcap);
        }

        if (_pcap.SetNonBlocking(_handle, 1, error) < 0)
        {
            throw PcapFailure.Of(PcapStatus.Error, NativeText.Read(error), _name, _pcap);
        }

        Check(_pcap.SetDirection(_handle, PcapDirection.In));
        SetFilter(options.Filter);
        Descriptor = _pcap.GetSelectableDescriptor(_handle);
        if (Descriptor < 0)
        {
            throw PcapFailure.Of(PcapStatus.Error, "its descriptor cannot be waited for", _name, _pcap);
        }
    }

    private void SetFilter(string? filter)
    {
        if (filter is null)
        {
            return;
        }

        if (_pcap.Compile(_handle, out BpfProgram program, filter, 1, PcapConstants.NetmaskUnknown) < 0)
        {
            throw PcapFailure.BadFilter(filter, LastError);
        }

        PcapStatus status = _pcap.SetFilter(_handle, in program);
        _pcap.FreeCode(ref program);
        Check(status);
    }

    private void Check(PcapStatus status)
    {
        if (status < 0)
        {
            throw PcapFailure.Of(status, LastError, _name, _pcap);
        }
    }
}

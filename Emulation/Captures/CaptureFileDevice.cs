using System;
using System.Diagnostics.CodeAnalysis;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Captures;

/// <summary>A capture file as a device: reading takes its packets in order; sent packets go into another capture, stamped like the last one read.</summary>
public sealed class CaptureFileDevice : ICaptureDevice
{
    private readonly ICaptureWriter? _sent;
    private ICaptureReader? _reader;
    private CaptureTimestamp _now;
    private bool _closed;
    private int _sentInterface = -1;

    /// <summary>A device over a file.</summary>
    /// <param name="path">The file that is read.</param>
    /// <param name="sent">Where sent packets go; disposed with the device; null refuses them.</param>
    public CaptureFileDevice(string path, ICaptureWriter? sent = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Name = path;
        _sent = sent;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The first interface's link type, Ethernet while none is known.</summary>
    public CaptureLinkType LinkType => First?.LinkType ?? CaptureLinkType.Ethernet;

    /// <summary>The first interface's address.</summary>
    public MacAddress? MacAddress => First?.MacAddress;

    /// <inheritdoc/>
    public CaptureDeviceStatistics Statistics { get; private set; }

    private CaptureInterface? First => _reader is { Interfaces.Count: > 0 } reader ? reader.Interfaces[0] : null;

    /// <inheritdoc/>
    public void Open()
    {
        if (_closed || _reader is not null)
        {
            throw new InvalidOperationException($"The capture device {Name} was opened before.");
        }

        _reader = CaptureReader.Open(Name);
    }

    /// <inheritdoc/>
    public CaptureReadStatus Read([MaybeNull] out CapturePacket packet)
    {
        if (!Opened().TryRead(out packet))
        {
            return CaptureReadStatus.Ended;
        }

        _now = packet.Timestamp;
        Statistics = Statistics with { Received = Statistics.Received + 1 };
        return CaptureReadStatus.Packet;
    }

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> packet)
    {
        Opened();
        if (_sent is null)
        {
            throw new NotSupportedException($"The capture device {Name} has no file for what is sent.");
        }

        if (_sentInterface < 0)
        {
            _sentInterface = _sent.AddInterface((First ?? new CaptureInterface()) with { FcsLength = 0 });
        }

        _sent.Write(_sentInterface, _now, packet, CaptureDirection.Outbound);
        Statistics = Statistics with { Sent = Statistics.Sent + 1 };
    }

    /// <inheritdoc/>
    public void Close()
    {
        if (!_closed)
        {
            _closed = true;
            _reader?.Dispose();
            _sent?.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    private ICaptureReader Opened() =>
        _reader is { } reader && !_closed ? reader : throw new InvalidOperationException($"The capture device {Name} is not open.");
}

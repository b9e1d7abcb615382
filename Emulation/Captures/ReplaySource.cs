using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Captures;

/// <summary>The packets of a capture that are to be played, one ahead, with the time at which each is due.</summary>
internal sealed class ReplaySource
{
    private static readonly MacAddress s_defaultAddress = new(0x020000000001);

    private readonly ICaptureReader _reader;
    private readonly ReplayOptions _options;
    private CaptureTimestamp? _first;
    private TimeSpan _start;
    private CapturePacket? _ahead;

    public ReplaySource(ICaptureReader reader, ReplayOptions options)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _reader = reader;
        _options = options;

        // pcapng describes its interfaces on the way, so the first packet is read to know the first of them.
        reader.TryRead(out _ahead);
        MacAddress = options.MacAddress ?? (reader.Interfaces.Count > 0 ? reader.Interfaces[0].MacAddress : null) ?? s_defaultAddress;
    }

    public MacAddress MacAddress { get; }

    /// <summary>The packet that is played next, null at the end.</summary>
    public CapturePacket? Next { get; private set; }

    /// <summary>The next packet's length without the check sequence that some captures hold.</summary>
    public int Length { get; private set; }

    /// <summary>When the next packet comes in; never before the one in front of it.</summary>
    public TimeSpan Due { get; private set; }

    public bool Ended { get; private set; }

    public void Begin(TimeSpan now)
    {
        _start = now;
        Due = now;
        MoveNext();
    }

    public void MoveNext()
    {
        Next = null;
        while (Next is null && !Ended)
        {
            CapturePacket? packet = _ahead;
            _ahead = null;
            if (packet is null && !_reader.TryRead(out packet))
            {
                Ended = true;
            }
            else if (Select(packet))
            {
                Next = packet;
                TimeSpan due = _start + (packet.Timestamp - (_first ??= packet.Timestamp));
                Due = due > Due ? due : Due;
            }
        }
    }

    public void Close() => _reader.Dispose();

    private bool Select(CapturePacket packet)
    {
        CaptureInterface description = _reader.Interfaces[packet.Interface];
        if (description.LinkType != CaptureLinkType.Ethernet)
        {
            throw new NotSupportedException($"Only Ethernet captures can be replayed; this one has {description.LinkType} packets.");
        }

        Length = Math.Max(0, packet.Data.Length - description.FcsLength);
        return _options.Select?.Invoke(packet) ?? !IsOwn(packet);
    }

    private bool IsOwn(CapturePacket packet) =>
        packet.Direction == CaptureDirection.Outbound
        || (packet.Data.Length >= 12 && Signatures.MacAddress.Read(packet.Data.Span[6..]) == MacAddress);
}

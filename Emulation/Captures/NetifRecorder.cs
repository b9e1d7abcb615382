using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Captures;

/// <summary>A netif that records what passes another one, in both directions, and otherwise is that other one.</summary>
/// <remarks>
/// The user fills a buffer of the recorder's, which is copied into the inner netif's at <see cref="EndTransmit"/>. Received frames are recorded
/// when they are taken, with their own stamp. Checksums that the interface computes stand in the capture as the stack left them.
/// </remarks>
public sealed class NetifRecorder : INetif
{
    private readonly INetif _inner;
    private readonly IClock _clock;
    private readonly CaptureRecorder _recorder;
    private readonly int _interface;
    private readonly byte[] _transmit;
    private int _lent;

    /// <summary>A recording netif.</summary>
    /// <param name="inner">The netif that does the work; not yet started.</param>
    /// <param name="clock">Stamps sent frames.</param>
    /// <param name="recorder">Where to; not disposed by the netif.</param>
    /// <param name="name">The interface's name in the capture.</param>
    public NetifRecorder(INetif inner, IClock clock, CaptureRecorder recorder, string name)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(recorder);
        _inner = inner;
        _clock = clock;
        _recorder = recorder;
        _interface = recorder.AddInterface(name, inner.MacAddress);
        _transmit = new byte[inner.Mtu + 18];
    }

    /// <inheritdoc/>
    public MacAddress MacAddress => _inner.MacAddress;

    /// <inheritdoc/>
    public int Mtu => _inner.Mtu;

    /// <inheritdoc/>
    public bool IsLinkUp => _inner.IsLinkUp;

    /// <inheritdoc/>
    public NetifChecksums TransmitChecksums => _inner.TransmitChecksums;

    /// <inheritdoc/>
    public int TransmitSlots => _inner.TransmitSlots;

    /// <inheritdoc/>
    public int FreeTransmitSlots => Math.Max(0, _inner.FreeTransmitSlots - (_lent != 0 ? 1 : 0));

    /// <inheritdoc/>
    public bool CompletesTransmits => _inner.CompletesTransmits;

    /// <inheritdoc/>
    public NetifCounters Counters => _inner.Counters;

    /// <inheritdoc/>
    public void Start(INetifEvents events) => _inner.Start(events);

    /// <inheritdoc/>
    public bool TryReceive(out ReceivedFrame frame)
    {
        if (!_inner.TryReceive(out frame))
        {
            return false;
        }

        _recorder.Record(_interface, CaptureDirection.Inbound, frame.Timestamp, frame.Data);
        return true;
    }

    /// <inheritdoc/>
    public void EndReceive() => _inner.EndReceive();

    /// <inheritdoc/>
    public bool TryBeginTransmit(int length, out Span<byte> frame)
    {
        if (_lent != 0)
        {
            throw new InvalidOperationException("A transmit buffer is lent already.");
        }

        // The inner buffer cannot be kept across calls (a span lives on the stack), so it is given back here and lent again at the end.
        if (!_inner.TryBeginTransmit(length, out frame))
        {
            return false;
        }

        _inner.AbortTransmit();
        _lent = length;
        frame = _transmit.AsSpan(0, length);
        return true;
    }

    /// <inheritdoc/>
    public void EndTransmit(int length, uint tag = 0)
    {
        if (length < 14 || length > Lent())
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, $"14 up to the {_lent} bytes that were lent.");
        }

        _lent = 0;
        ReadOnlySpan<byte> sent = _transmit.AsSpan(0, length);
        if (_inner.TryBeginTransmit(length, out Span<byte> frame))
        {
            sent.CopyTo(frame);

            // Before the inner netif has it, which may have the answer when it returns.
            _recorder.Record(_interface, CaptureDirection.Outbound, _clock.Now, sent);
            _inner.EndTransmit(length, tag);
        }
    }

    /// <inheritdoc/>
    public void AbortTransmit()
    {
        Lent();
        _lent = 0;
    }

    /// <inheritdoc/>
    public bool AddMulticast(MacAddress group) => _inner.AddMulticast(group);

    /// <inheritdoc/>
    public void RemoveMulticast(MacAddress group) => _inner.RemoveMulticast(group);

    /// <inheritdoc/>
    public void Close() => _inner.Close();

    private int Lent() => _lent != 0 ? _lent : throw new InvalidOperationException("No transmit buffer is lent.");
}

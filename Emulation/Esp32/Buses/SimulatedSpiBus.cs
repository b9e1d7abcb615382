using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An SPI bus with its DMA: one transfer after the other at the device's clock, blocking ones and queued ones.</summary>
public sealed class SimulatedSpiBus
{
    private readonly Queue<SpiTransfer> _queue = new();
    private readonly List<BusViolation> _violations = [];
    private readonly IClockTimer _timer;
    private readonly IClock _clock;

    /// <summary>A bus without devices.</summary>
    /// <param name="loop">The loop that completions come on.</param>
    /// <param name="maxTransfer">The longest transfer in bytes.</param>
    public SimulatedSpiBus(EventLoop loop, int maxTransfer = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(loop);
        _clock = loop.Clock;
        MaxTransfer = maxTransfer;
        Timeline = new BusTimeline(_clock);
        _timer = _clock.CreateTimer(static state => ((SimulatedSpiBus)state!).OnTimer(), this);
    }

    /// <summary>When the bus is free.</summary>
    public BusTimeline Timeline { get; }

    /// <summary>The longest transfer in bytes.</summary>
    public int MaxTransfer { get; }

    /// <summary>The bytes that went over the bus.</summary>
    public long BytesTransferred { get; private set; }

    /// <summary>The wrong uses so far.</summary>
    public IReadOnlyList<BusViolation> Violations => _violations;

    /// <summary>Hangs a device on the bus.</summary>
    /// <param name="device">The device.</param>
    /// <param name="options">Its clock and queue.</param>
    public SpiLine Attach(ISpiDevice device, SpiLineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(device);
        return new SpiLine(this, device, options ?? new SpiLineOptions());
    }

    internal TimeSpan Transmit(SpiLine line, bool isData, ReadOnlySpan<byte> sent, Span<byte> received, bool keepsSelected)
    {
        foreach (SpiTransfer waiting in _queue)
        {
            Deliver(waiting);
        }

        int length = Math.Max(sent.Length, received.Length);
        CheckLength(length);
        TimeSpan end = Timeline.Take(length * 8L, line.Options.Hertz);
        BytesTransferred += length;
        line.Device.Transfer(isData, sent, received, end);
        if (!keepsSelected)
        {
            line.Device.Deselect(end);
        }

        return end;
    }

    internal bool TryQueue(SpiLine line, bool isData, ReadOnlyMemory<byte> buffer, bool isDmaCapable, Action? completed)
    {
        if (line.Queued >= line.Options.QueueDepth)
        {
            return false;
        }

        CheckLength(buffer.Length);
        if (!isDmaCapable)
        {
            _violations.Add(new BusViolation(BusViolationKind.NotDmaCapable, _clock.Now, $"A transfer of {buffer.Length} bytes was queued from memory that DMA cannot read."));
        }

        line.Queued++;
        TimeSpan end = Timeline.Take(buffer.Length * 8L, line.Options.Hertz);
        _queue.Enqueue(new SpiTransfer(line, isData, buffer, completed, end));
        Arm();
        return true;
    }

    private void OnTimer()
    {
        TimeSpan now = _clock.Now;
        while (_queue.TryPeek(out SpiTransfer? transfer) && transfer.End <= now)
        {
            _queue.Dequeue();
            Deliver(transfer);
            CheckChange(transfer);
            transfer.Line.Queued--;
            transfer.Completed?.Invoke();
        }

        Arm();
    }

    private void Arm()
    {
        if (_queue.TryPeek(out SpiTransfer? next))
        {
            _timer.Set(next.End);
        }
    }

    private void Deliver(SpiTransfer transfer)
    {
        if (transfer.IsDelivered)
        {
            return;
        }

        transfer.IsDelivered = true;
        BytesTransferred += transfer.Buffer.Length;
        transfer.Line.Device.Transfer(transfer.IsData, transfer.Buffer.Span, default, transfer.End);
        transfer.Line.Device.Deselect(transfer.End);
    }

    private void CheckChange(SpiTransfer transfer)
    {
        int change = transfer.FindChange();
        if (change >= 0)
        {
            _violations.Add(new BusViolation(
                BusViolationKind.BufferChanged,
                transfer.End,
                $"A buffer of {transfer.Buffer.Length} bytes was changed from byte {change} on while the bus had borrowed it; it is free after the completion."));
        }
    }

    private void CheckLength(int length)
    {
        if (length > MaxTransfer)
        {
            _violations.Add(new BusViolation(BusViolationKind.TooLong, _clock.Now, $"A transfer of {length} bytes is longer than the {MaxTransfer} that the bus was set up for."));
        }
    }
}

using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One device on a <see cref="SimulatedSpiBus"/>, with its select line, its clock and its queue.</summary>
public sealed class SpiLine
{
    private readonly SimulatedSpiBus _bus;

    internal SpiLine(SimulatedSpiBus bus, ISpiDevice device, SpiLineOptions options)
    {
        _bus = bus;
        Device = device;
        Options = options;
    }

    /// <summary>The device.</summary>
    public ISpiDevice Device { get; }

    /// <summary>Clock and queue.</summary>
    public SpiLineOptions Options { get; }

    /// <summary>The transfers that are queued or on the bus.</summary>
    public int Queued { get; internal set; }

    /// <summary>A blocking transfer. What is queued goes first; the completions of that still come on the clock.</summary>
    /// <param name="isData">The level of the D/C line.</param>
    /// <param name="sent">The bytes.</param>
    /// <param name="keepsSelected">True to leave the select line down for what follows.</param>
    /// <returns>When the last bit has passed: the call would have blocked its task until then.</returns>
    public TimeSpan Transmit(bool isData, ReadOnlySpan<byte> sent, bool keepsSelected = false) => _bus.Transmit(this, isData, sent, default, keepsSelected);

    /// <summary>A blocking transfer to the controller.</summary>
    /// <param name="isData">The level of the D/C line.</param>
    /// <param name="received">Where to.</param>
    /// <returns>When the last bit has passed.</returns>
    public TimeSpan Receive(bool isData, Span<byte> received) => _bus.Transmit(this, isData, default, received, keepsSelected: false);

    /// <summary>Queues a transfer by DMA.</summary>
    /// <param name="isData">The level of the D/C line.</param>
    /// <param name="buffer">The bytes; borrowed, and not to be changed, until the completion.</param>
    /// <param name="isDmaCapable">Whether DMA can read the buffer.</param>
    /// <param name="completed">Called on the loop when the last bit has passed, as from an interrupt; or null.</param>
    /// <returns>False when the queue is full; a task would block.</returns>
    public bool TryQueue(bool isData, ReadOnlyMemory<byte> buffer, bool isDmaCapable, Action? completed) =>
        _bus.TryQueue(this, isData, buffer, isDmaCapable, completed);
}

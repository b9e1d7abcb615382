using System;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <content>From the driver to the other end.</content>
public sealed partial class SimulatedUart
{
    private bool _wantsTransmitReady;

    /// <summary>The bytes that were written and have not reached the other end.</summary>
    public int Pending => _transmit.Count;

    /// <summary>True when everything that was written has reached the other end (uart_wait_tx_done).</summary>
    public bool IsTransmitDone => _transmit.Count == 0;

    /// <summary>The bytes that a write takes now: the room in the FIFO and the ring.</summary>
    public int Room => Math.Max(0, UartOptions.Fifo + _options.TransmitRing - _transmit.Count);

    /// <summary>When all that was written will have reached the other end.</summary>
    public TimeSpan TransmitDoneAt => IsTransmitDone ? _loop.Clock.Now : _departures.Due + (ByteTime * (_transmit.Count - 1));

    /// <summary>Writes as much as there is room for; <see cref="TransmitReady"/> follows when it was not all.</summary>
    /// <param name="bytes">The bytes; copied.</param>
    /// <returns>How many were taken; uart_write_bytes would block for the rest.</returns>
    public int Write(ReadOnlySpan<byte> bytes)
    {
        int count = Math.Min(bytes.Length, Room);
        foreach (byte value in bytes[..count])
        {
            _transmit.Enqueue(value);
        }

        _wantsTransmitReady |= count < bytes.Length;
        if (!_departures.IsSet && _transmit.Count > 0)
        {
            _departures.Set(_loop.Clock.Now + ByteTime);
        }

        return count;
    }

    /// <summary>The driver's ring goes, and what is in it; the FIFO still sends.</summary>
    /// <returns>The bytes that are lost.</returns>
    internal int DropTransmitRing()
    {
        int lost = Math.Max(0, _transmit.Count - UartOptions.Fifo);
        byte[] inFifo = [.. _transmit.Take(UartOptions.Fifo)];
        _transmit.Clear();
        Array.ForEach(inFifo, _transmit.Enqueue);
        return lost;
    }

    private void OnDeparture()
    {
        byte value = _transmit.Dequeue();
        if (_transmit.Count > 0)
        {
            _departures.Set(_loop.Clock.Now + ByteTime);
        }

        Sent?.Invoke(value);

        // One interrupt for half a FIFO, not one a byte.
        if (_wantsTransmitReady && Room >= UartOptions.Fifo / 2)
        {
            _wantsTransmitReady = false;
            TransmitReady?.Invoke();
        }
    }
}

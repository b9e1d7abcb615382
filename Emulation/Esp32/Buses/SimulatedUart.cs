using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A UART with its driver's rings, and the line to whoever is at the other end: each byte takes its time both ways.</summary>
public sealed partial class SimulatedUart
{
    private readonly EventLoop _loop;
    private readonly IClockTimer _arrivals;
    private readonly IClockTimer _silence;
    private readonly IClockTimer _departures;
    private readonly Queue<byte> _line = new();
    private readonly Queue<byte> _receiveFifo = new();
    private readonly Queue<byte> _receiveRing = new();
    private readonly Queue<byte> _transmit = new();
    private UartOptions _options;
    private bool _isBlocked;

    /// <summary>A UART.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="options">Rate and rings.</param>
    public SimulatedUart(EventLoop loop, UartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        _loop = loop;
        _options = options ?? new UartOptions();
        _arrivals = loop.Clock.CreateTimer(static state => ((SimulatedUart)state!).OnArrival(), this);
        _silence = loop.Clock.CreateTimer(static state => ((SimulatedUart)state!).MoveToRing(), this);
        _departures = loop.Clock.CreateTimer(static state => ((SimulatedUart)state!).OnDeparture(), this);
    }

    /// <summary>Raised on the loop; the number is that of the bytes that came into the ring, for <see cref="UartEvent.Data"/>.</summary>
    public event Action<UartEvent, int>? Happened;

    /// <summary>Raised on the loop for each byte that has reached the other end.</summary>
    public event Action<byte>? Sent;

    /// <summary>Raised on the loop when a write was cut short and there is room again.</summary>
    public event Action? TransmitReady;

    /// <summary>
    /// Raised when the driver's user looks for input and there is none: for whoever plays the other end and would send only when it is wanted, as one
    /// does who reads a stream of the host while the virtual time stands still.
    /// </summary>
    public event Action? InputWanted;

    /// <summary>How it is set up; a change counts from the next byte on.</summary>
    public UartOptions Options
    {
        get => _options;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _options = value;
        }
    }

    /// <summary>The bytes that the driver has for its user.</summary>
    public int Available => _receiveRing.Count;

    /// <summary>The bytes that were lost because nobody read.</summary>
    public long Lost { get; private set; }

    /// <summary>How often the FIFO overflowed.</summary>
    public int Overflows { get; private set; }

    private TimeSpan ByteTime => new(((_options.BitsPerByte * TimeSpan.TicksPerSecond) + _options.Baud - 1) / _options.Baud);

    /// <summary>The other end sends.</summary>
    /// <param name="bytes">The bytes; they come one after the other.</param>
    public void Arrive(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
        {
            _line.Enqueue(value);
        }

        if (!_arrivals.IsSet && _line.Count > 0)
        {
            _arrivals.Set(_loop.Clock.Now + ByteTime);
        }
    }

    /// <summary>uart_read_bytes without waiting.</summary>
    /// <param name="buffer">Where to.</param>
    /// <returns>The number of bytes, 0 when there are none.</returns>
    public int Read(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _receiveRing.Count);
        for (int i = 0; i < count; i++)
        {
            buffer[i] = _receiveRing.Dequeue();
        }

        if (_isBlocked && count > 0)
        {
            _isBlocked = false;
            MoveToRing();
        }

        return count;
    }

    /// <summary>The driver's user looks for input.</summary>
    /// <returns>The bytes that the driver has for it.</returns>
    internal int LookForInput()
    {
        if (_receiveRing.Count == 0)
        {
            InputWanted?.Invoke();
        }

        return _receiveRing.Count;
    }

    /// <summary>uart_flush_input.</summary>
    public void FlushInput()
    {
        _receiveRing.Clear();
        _receiveFifo.Clear();
        _isBlocked = false;
    }

    private void OnArrival()
    {
        byte value = _line.Dequeue();
        if (_line.Count > 0)
        {
            _arrivals.Set(_loop.Clock.Now + ByteTime);
        }

        if (_receiveFifo.Count == UartOptions.Fifo)
        {
            // The driver empties an overflown FIFO: all of it is lost.
            Lost += _receiveFifo.Count + 1;
            Overflows++;
            _receiveFifo.Clear();
            Happened?.Invoke(UartEvent.FifoOverflow, 0);
            return;
        }

        _receiveFifo.Enqueue(value);
        if (_receiveFifo.Count >= _options.FullThreshold)
        {
            MoveToRing();
        }
        else
        {
            _silence.Set(_loop.Clock.Now + (ByteTime * _options.SilenceThreshold));
        }
    }

    /// <summary>The driver's interrupt: the FIFO's bytes go into the ring, all or none.</summary>
    private void MoveToRing()
    {
        _silence.Cancel();
        int count = _receiveFifo.Count;
        if (_isBlocked || count == 0)
        {
            return;
        }

        if (_receiveRing.Count + count > _options.ReceiveRing)
        {
            _isBlocked = true;
            Happened?.Invoke(UartEvent.BufferFull, 0);
            return;
        }

        while (_receiveFifo.TryDequeue(out byte value))
        {
            _receiveRing.Enqueue(value);
        }

        Happened?.Invoke(UartEvent.Data, count);
    }
}

using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>CONSOLE on an ESP32: a UART with ESP-IDF's driver, driver/uart.h. Reading and writing bytes allocates nothing.</summary>
/// <remarks>
/// Input comes by itself: a small task in C waits on the driver's queue of events and wakes the loop. Output goes into the driver's ring and never blocks
/// the loop (<c>README.md</c> says how). Bytes that come while nobody reads wait in the driver's receive ring, and are lost when it is full.
/// </remarks>
public sealed class Esp32UartConsole : IConsole, ISignalReceiver
{
    private readonly Esp32Api _api;
    private readonly Esp32UartOptions _options;
    private readonly Esp32Rings _rings;
    private readonly IClock _clock;
    private readonly UartInput _input;
    private readonly UartOutput _output;
    private readonly QueueHandle _events;
    private byte[] _line = new byte[128];
    private bool _isClosed;

    /// <summary>Installs the driver of a UART and opens a console on it.</summary>
    /// <param name="api">The chip.</param>
    /// <param name="loop">The application's loop.</param>
    /// <param name="rings">What wakes it.</param>
    /// <param name="options">Which UART and how; null for the first one at 115,200 bits a second.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size in the options is not allowed.</exception>
    /// <exception cref="EspException">The UART has a driver already, a pin cannot do it, or there is no memory.</exception>
    public Esp32UartConsole(Esp32Api api, EventLoop loop, Esp32Rings rings, Esp32UartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(rings);
        _api = api;
        _options = options ?? new Esp32UartOptions();
        _rings = rings;
        _clock = loop.Clock;
        CheckSizes(_options);
        api.Uart.DriverInstallOrThrow(_options.Port, _options.ReceiveRing, _options.TransmitRing, _options.EventQueue, out _events, intrAllocFlags: 0);
        try
        {
            uint baud = SetUpLine();
            _input = new UartInput(api.Uart, loop, _options);
            _output = new UartOutput(api.Uart, loop, _options, baud);
            api.Shims.UartListenOrThrow(_events, on: true);
        }
        catch
        {
            api.Uart.DriverDelete(_options.Port);
            throw;
        }

        rings.Add(this);
    }

    /// <inheritdoc/>
    public ConsoleSize? Size => _options.Size;

    /// <summary>How often input was lost or about to be, of all UARTs since the start; wraps around.</summary>
    public uint Overflows => _api.Shims.UartOverflows();

    /// <inheritdoc/>
    /// <exception cref="EspException">The driver was deleted by somebody else.</exception>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(buffer.Length, nameof(buffer));
        return _input.ReadAsync(buffer, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="EspException">The driver was deleted by somebody else.</exception>
    public ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken = default) => _input.ReadLineAsync(cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="EspException">The driver was deleted by somebody else.</exception>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default) =>
        _isClosed ? ValueTask.CompletedTask : _output.WriteAsync(data, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="EspException">The driver was deleted by somebody else.</exception>
    public ValueTask WriteLineAsync(string line, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (_isClosed)
        {
            return ValueTask.CompletedTask;
        }

        // The buffer is the outstanding write's.
        _output.ThrowIfBusy();
        int length = Encoding.UTF8.GetByteCount(line) + 1;
        if (length > _line.Length)
        {
            _line = new byte[length];
        }

        Encoding.UTF8.GetBytes(line, _line);
        _line[length - 1] = (byte)'\n';
        return _output.WriteAsync(_line.AsMemory(0, length), cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="EspException">A step failed; the output may not have left, and what could be given back was.</exception>
    public async ValueTask CloseAsync()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _rings.Remove(this);
        _input.Close();
        try
        {
            while (_output.IsBusy || !_output.HasLeft())
            {
                await _clock.DelayAsync(_output.TimeToWait);
            }
        }
        finally
        {
            GiveBack();
        }
    }

    void ISignalReceiver.OnSignal() => _input.Look();

    private static void CheckSizes(Esp32UartOptions options)
    {
        const int Fifo = 128;
        const int Least = 256;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.ReceiveRing, Fifo, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TransmitRing == 0 ? Least : options.TransmitRing, Least, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.EventQueue, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxLineLength, Least, nameof(options));
    }

    private void GiveBack()
    {
        try
        {
            _api.Shims.UartListenOrThrow(_events, on: false);
        }
        finally
        {
            _api.Uart.DriverDeleteOrThrow(_options.Port);
        }
    }

    private uint SetUpLine()
    {
        var line = new UartConfig
        {
            BaudRate = _options.BaudRate,
            DataBits = UartWordLength.Data8Bits,
            Parity = UartParity.Disable,
            StopBits = UartStopBits.Bits1,
            FlowCtrl = UartHwFlowcontrol.Disable,
            SourceClk = UartClock.Default,
        };
        _api.Uart.ParamConfigOrThrow(_options.Port, in line);
        _api.Uart.SetPinOrThrow(
            _options.Port,
            _options.TransmitPin,
            _options.ReceivePin,
            UartConstants.PinNoChange,
            UartConstants.PinNoChange,
            UartConstants.PinNoChange,
            UartConstants.PinNoChange);
        return _api.Uart.GetBaudrateOrThrow(_options.Port);
    }
}

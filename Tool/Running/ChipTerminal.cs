using System;
using System.IO;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Tool.Running;

/// <summary>This process's streams at the other end of a chip's UART.</summary>
/// <remarks>
/// Input is read when the chip asks for some and has none: on virtual time everything then stands still until it is there, on real time a thread
/// reads. A wire has no end: the end of the input is sent as EOT, as a terminal sends it for Ctrl-D.
/// </remarks>
internal sealed class ChipTerminal
{
    /// <summary>EOT, what a terminal sends for Ctrl-D.</summary>
    public const byte EndOfTransmission = 4;

    private static readonly TimeSpan s_idle = TimeSpan.FromMilliseconds(20);

    private readonly SimulatedUart _uart;
    private readonly IConsole _console;
    private readonly EventLoop _world;
    private readonly Stream _output;
    private readonly IClockTimer _flush;
    private readonly byte[] _pending = new byte[1024];
    private readonly byte[] _typed = new byte[128];
    private int _length;
    private bool _isReading;
    private bool _hasEnded;

    /// <summary>Connects a console's input, and a stream, to a UART.</summary>
    /// <param name="uart">The wire.</param>
    /// <param name="console">Where input comes from.</param>
    /// <param name="output">Where output goes.</param>
    /// <param name="world">The loop of both.</param>
    public ChipTerminal(SimulatedUart uart, IConsole console, Stream output, EventLoop world)
    {
        _uart = uart;
        _console = console;
        _output = output;
        _world = world;
        _flush = world.Clock.CreateTimer(static state => ((ChipTerminal)state!).Flush(), this);
        uart.Sent += OnSent;
        uart.InputWanted += OnInputWanted;
    }

    /// <summary>Writes what has come of a line that has not ended.</summary>
    public void Flush()
    {
        _flush.Cancel();
        _output.Write(_pending, 0, _length);
        _output.Flush();
        _length = 0;
    }

    private void OnSent(byte value)
    {
        _pending[_length++] = value;
        if (value == (byte)'\n' || _length == _pending.Length)
        {
            Flush();
        }
        else if (!_flush.IsSet)
        {
            // A prompt has no end of line.
            _flush.Set(_world.Clock.Now + s_idle);
        }
    }

    private void OnInputWanted()
    {
        if (!_isReading && !_hasEnded)
        {
            _isReading = true;
            _world.Spawn(async () =>
            {
                int count = await _console.ReadAsync(_typed);
                _isReading = false;
                _hasEnded = count == 0;
                if (_hasEnded)
                {
                    _typed[0] = EndOfTransmission;
                    count = 1;
                }

                _uart.Arrive(_typed.AsSpan(0, count));
            });
        }
    }
}

using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An SSD1306 with its glass: 128 x 64 pixels of one bit, on I2C or on a serial bus with a D/C line.</summary>
/// <remarks>Datasheet SSD1306 1.1. Parameters are commands too: they come with D/C low, and may come in a later transaction.</remarks>
public sealed partial class Ssd1306Panel : IPanel
{
    private readonly PanelLog _log = new("SSD1306");
    private readonly byte[] _parameters = new byte[6];
    private PanelCommand? _command;
    private int _count;

    /// <summary>A panel after power-on.</summary>
    /// <param name="glass">Its glass; without one <see cref="Glass128x64"/>.</param>
    public Ssd1306Panel(PanelGlass? glass = null)
    {
        Glass = glass ?? Glass128x64;
        if (Glass.X < 0 || Glass.Y < 0 || Glass.X + Glass.Width > Ssd1306Memory.Segments || Glass.Y + Glass.Height > Ssd1306Memory.Rows)
        {
            throw new ArgumentOutOfRangeException(nameof(glass), glass, "The glass does not lie in the memory of 128 x 64.");
        }

        ResetRegisters();
    }

    /// <summary>The 0.96 inch modules of 128 x 64 pixels.</summary>
    public static PanelGlass Glass128x64 { get; } = new(128, 64) { HasAlternativeComPins = true, NeedsChargePump = true };

    /// <summary>The 0.91 inch modules of 128 x 32 pixels.</summary>
    public static PanelGlass Glass128x32 { get; } = new(128, 32) { NeedsChargePump = true };

    /// <inheritdoc/>
    public string Name => "SSD1306";

    /// <summary>The glass.</summary>
    public PanelGlass Glass { get; }

    /// <inheritdoc/>
    public IReadOnlyList<PanelViolation> Violations => _log.Violations;

    /// <inheritdoc/>
    public long BytesReceived { get; private set; }

    /// <inheritdoc/>
    public void Reset(TimeSpan at)
    {
        _log.BeginCommand();
        _command = null;
        ResetRegisters();
    }

    /// <summary>One I2C write, behind the address: control bytes, each with the commands or data that it announces (8.1.5.2).</summary>
    /// <param name="bytes">From the first control byte up to the stop condition.</param>
    /// <param name="at">When the stop condition came.</param>
    public void WriteI2c(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        while (!bytes.IsEmpty)
        {
            byte control = bytes[0];
            bytes = bytes[1..];
            BytesReceived++;
            if ((control & 0x3F) != 0)
            {
                _log.BeginCommand();
                Report(PanelViolationKind.Protocol, at, $"control byte {control:X2}h: its lower six bits have to be zero.");
            }

            // With the continuation bit one byte follows and then another control byte; without it all that follows is of one kind.
            bool isSingle = (control & 0x80) != 0;
            if (isSingle && bytes.IsEmpty)
            {
                Report(PanelViolationKind.Protocol, at, $"control byte {control:X2}h announces a byte that did not come.");
                return;
            }

            ReadOnlySpan<byte> part = isSingle ? bytes[..1] : bytes;
            if ((control & 0x40) != 0)
            {
                WriteData(part, at);
            }
            else
            {
                WriteCommand(part, at);
            }

            bytes = bytes[part.Length..];
        }
    }

    /// <inheritdoc/>
    public void WriteCommand(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        foreach (byte value in bytes)
        {
            BytesReceived++;
            if (_command is null)
            {
                BeginCommand(value, at);
            }
            else
            {
                _parameters[_count++] = value;
            }

            if (_command is { } command && _count == command.Maximum)
            {
                _command = null;
                Execute(command, _parameters.AsSpan(0, _count), at);
            }
        }
    }

    /// <inheritdoc/>
    public void WriteData(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        EndCommand(at);
        _log.BeginCommand();
        BytesReceived += bytes.Length;
        if (IsScrolling && !bytes.IsEmpty)
        {
            Report(PanelViolationKind.Protocol, at, "the memory was written while a scroll runs, which spoils it; 2Eh comes first.");
        }

        foreach (byte value in bytes)
        {
            _memory.Write(value);
        }
    }

    /// <inheritdoc/>
    public void Read(Span<byte> bytes, TimeSpan at)
    {
        // The status byte (8.1.3): bit 6 is set while the display is off.
        bytes.Fill((byte)(IsOn ? 0 : 0x40));
    }

    /// <inheritdoc/>
    public void EndCommand(TimeSpan at)
    {
        if (_command is { } command)
        {
            _command = null;
            Report(PanelViolationKind.TooFewParameters, at, command, $"{_count} of {command.Minimum} parameters came before data or the end.");
        }
    }

    private void BeginCommand(byte code, TimeSpan at)
    {
        _log.BeginCommand();
        _count = 0;
        _command = Ssd1306Commands.Table.Find(code);
        if (_command is null)
        {
            _log.Add(PanelViolationKind.UnknownCommand, at, code, $"{code:X2}h is no command of this controller.");
        }
    }

    private void Report(PanelViolationKind kind, TimeSpan at, string message) => _log.Add(kind, at, null, message);

    private void Report(PanelViolationKind kind, TimeSpan at, PanelCommand command, string message) =>
        _log.Add(kind, at, command.Code, $"{command.Title}: {message}");
}

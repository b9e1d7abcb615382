using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>
/// A controller of the MIPI display command set behind a serial bus with a D/C line: commands with the line low, parameters and pixels with
/// the line high. A command takes effect with its last parameter.
/// </summary>
public abstract partial class DcsPanel : IPanel
{
    private readonly PanelCommandTable _table;
    private readonly PanelLog _log;
    private readonly byte[] _parameters = new byte[128];
    private PanelCommand? _command;
    private bool _isUnknown;
    private int _count;

    private protected DcsPanel(string name, PanelCommandTable table, PanelGlass glass, int columns = 240, int rows = 320)
    {
        ArgumentNullException.ThrowIfNull(glass);
        if (glass.X < 0 || glass.Y < 0 || glass.X + glass.Width > columns || glass.Y + glass.Height > rows)
        {
            throw new ArgumentOutOfRangeException(nameof(glass), glass, $"The glass does not lie in the memory of {columns} x {rows}.");
        }

        Name = name;
        Glass = glass;
        _table = table;
        _log = new PanelLog(name);
        Pixels = new DcsPixelReader();
        _memory = new DcsMemory(columns, rows);
        _window = new DcsWindow(columns, rows);
        _scroll = new DcsScroll(rows);
        _partialLast = rows - 1;
        _timing.OnReset(TimeSpan.Zero, false);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The glass.</summary>
    public PanelGlass Glass { get; }

    /// <inheritdoc/>
    public IReadOnlyList<PanelViolation> Violations => _log.Violations;

    /// <inheritdoc/>
    public long BytesReceived { get; private set; }

    private protected DcsPixelReader Pixels { get; }

    /// <inheritdoc/>
    public void WriteCommand(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        foreach (byte code in bytes)
        {
            BytesReceived++;
            EndCommand(at);
            BeginCommand(code, at);
        }
    }

    /// <inheritdoc/>
    public void WriteData(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        BytesReceived += bytes.Length;
        if (_command is null)
        {
            if (!_isUnknown && !bytes.IsEmpty)
            {
                Report(PanelViolationKind.DataWithoutCommand, at, $"{bytes.Length} data bytes came without a command.");
            }
        }
        else if (_command.Kind == PanelCommandKind.Pixels)
        {
            WritePixels(bytes, at);
        }
        else
        {
            AddParameters(bytes, at);
        }
    }

    /// <inheritdoc/>
    public void Read(Span<byte> bytes, TimeSpan at)
    {
        bytes.Clear();
        if (_command is not { Kind: PanelCommandKind.Read } command)
        {
            Report(PanelViolationKind.Protocol, at, $"{bytes.Length} bytes were read after {_command?.Title ?? "no command"}, which gives none.");
            return;
        }

        if (command.Code is DcsCommands.MemoryRead or DcsCommands.MemoryReadContinue)
        {
            Report(PanelViolationKind.NotModelled, at, $"{command.Title}: reading the memory is not modelled; zero bytes came back.");
            return;
        }

        // One dummy byte, then the value (four-wire serial interface).
        Span<byte> answer = stackalloc byte[8];
        ReadRegister(command.Code, answer[1..]);
        answer[..Math.Min(answer.Length, bytes.Length)].CopyTo(bytes);
    }

    /// <inheritdoc/>
    public void EndCommand(TimeSpan at)
    {
        PanelCommand? command = _command;
        _command = null;
        if (command is null || command.Kind == PanelCommandKind.Read)
        {
            return;
        }

        if (command.Kind == PanelCommandKind.Pixels)
        {
            if (Pixels.IsPartial)
            {
                Report(PanelViolationKind.PartialPixel, at, command, "the data end in the middle of a pixel.");
                Pixels.Restart();
            }
        }
        else if (_count < command.Minimum)
        {
            Report(PanelViolationKind.TooFewParameters, at, command, $"{_count} of {Expected(command)} parameters came before the next command.");
        }
        else if (command.Minimum != command.Maximum && _count < command.Maximum)
        {
            Execute(command, _parameters.AsSpan(0, _count), at);
        }
    }

    private protected void Report(PanelViolationKind kind, TimeSpan at, string message) => _log.Add(kind, at, _command?.Code, message);

    private protected void Report(PanelViolationKind kind, TimeSpan at, PanelCommand command, string message) =>
        _log.Add(kind, at, command.Code, $"{command.Title}: {message}");

    private static string Expected(PanelCommand command) =>
        command.Minimum == command.Maximum ? $"{command.Minimum}" : $"{command.Minimum} to {command.Maximum}";

    private void BeginCommand(byte code, TimeSpan at)
    {
        _log.BeginCommand();
        _command = _table.Find(code);
        _isUnknown = _command is null;
        _count = 0;
        if (_command is null)
        {
            _log.Add(PanelViolationKind.UnknownCommand, at, code, $"{code:X2}h is no command of this controller.");
            return;
        }

        CheckTime(_command, at);
        if (_command.Kind == PanelCommandKind.Pixels)
        {
            BeginPixels(_command, at);
        }
        else if (_command is { Kind: PanelCommandKind.Write, Maximum: 0 })
        {
            Execute(_command, default, at);
        }
    }

    private void AddParameters(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        PanelCommand command = _command!;
        foreach (byte value in bytes)
        {
            if (command.Kind == PanelCommandKind.Read || _count == command.Maximum)
            {
                Report(PanelViolationKind.TooManyParameters, at, command, $"more parameters came than the {(command.Kind == PanelCommandKind.Read ? "0" : Expected(command))} that it has.");
                return;
            }

            _parameters[_count++] = value;
            if (_count == command.Maximum)
            {
                Execute(command, _parameters.AsSpan(0, _count), at);
            }
        }
    }

    private void CheckTime(PanelCommand command, TimeSpan at)
    {
        TimeSpan due = command.Code is DcsCommands.SleepIn or DcsCommands.SleepOut ? _timing.SleepAt : TimeSpan.Zero;
        due = due > _timing.CommandAt ? due : _timing.CommandAt;
        if (at < due)
        {
            Report(PanelViolationKind.TooSoon, at, command, $"came {(due - at).TotalMilliseconds:0.###} ms too soon after a reset, SLPIN or SLPOUT.");
        }
    }
}

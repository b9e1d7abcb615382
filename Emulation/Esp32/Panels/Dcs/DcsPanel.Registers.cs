using System;
using System.Buffers.Binary;

namespace DeviceKit.Emulation.Esp32;

/// <content>What the shared commands do.</content>
public abstract partial class DcsPanel
{
    private const byte RowOrder = 0x80;
    private const byte ColumnOrder = 0x40;
    private const byte Exchange = 0x20;
    private const byte RefreshFromBottom = 0x10;
    private const byte BlueFirst = 0x08;

    private readonly DcsTiming _timing = new();
    private readonly DcsScroll _scroll;
    private byte _memoryAccess;
    private int _partialFirst;
    private int _partialLast;
    private bool _isPartial;

    /// <summary>False while the controller sleeps, as after a reset.</summary>
    public bool IsAwake { get; private set; }

    /// <summary>True between DISPON and DISPOFF.</summary>
    public bool IsOn { get; private set; }

    /// <summary>True between INVON and INVOFF.</summary>
    public bool IsInverted { get; private set; }

    /// <summary>True between IDMON and IDMOFF: eight colours.</summary>
    public bool IsIdle { get; private set; }

    /// <summary>MADCTL: MY 80h, MX 40h, MV 20h, ML 10h, BGR 08h, MH 04h.</summary>
    public byte MemoryAccessControl => (byte)(_memoryAccess ^ MemoryAccessToggle);

    private protected virtual byte MemoryAccessToggle => 0;

    /// <inheritdoc/>
    public void Reset(TimeSpan at)
    {
        _log.BeginCommand();
        _command = null;
        _isUnknown = false;
        ResetRegisters(at);
    }

    /// <summary>The registers of the controller's own go back to their values after a reset.</summary>
    private protected abstract void ResetOwn();

    /// <summary>A command of the controller's own; parameters that it only keeps need nothing.</summary>
    private protected abstract void ExecuteOwn(byte code, ReadOnlySpan<byte> parameters);

    /// <summary>Whether the controller has a depth.</summary>
    private protected abstract bool Supports(DcsPixelDepth depth);

    /// <summary>The three bytes of RDDID.</summary>
    private protected abstract uint Id { get; }

    private void ResetRegisters(TimeSpan at)
    {
        _timing.OnReset(at, IsAwake);
        IsAwake = false;
        IsOn = false;
        IsInverted = false;
        IsIdle = false;
        _isPartial = false;
        (_partialFirst, _partialLast) = (0, _memory.Rows - 1);
        _memoryAccess = 0;
        _scroll.Define(0, _memory.Rows);
        _scroll.IsActive = false;
        _window.SetColumns(0, _memory.Columns - 1);
        _window.SetRows(0, _memory.Rows - 1);
        _window.Restart();
        Pixels.Depth = DcsPixelDepth.Bits18;
        Pixels.Restart();
        ResetOwn();
    }

    private void Execute(PanelCommand command, ReadOnlySpan<byte> parameters, TimeSpan at)
    {
        switch (command.Code)
        {
            case DcsCommands.SoftwareReset:
                ResetRegisters(at);
                break;
            case DcsCommands.SleepIn or DcsCommands.SleepOut:
                IsAwake = command.Code == DcsCommands.SleepOut;
                _timing.OnSleep(at);
                break;
            case DcsCommands.PartialOn or DcsCommands.NormalOn:
                _isPartial = command.Code == DcsCommands.PartialOn;
                _scroll.IsActive = false;
                break;
            case DcsCommands.InversionOff or DcsCommands.InversionOn:
                IsInverted = command.Code == DcsCommands.InversionOn;
                break;
            case DcsCommands.DisplayOff or DcsCommands.DisplayOn:
                IsOn = command.Code == DcsCommands.DisplayOn;
                break;
            case DcsCommands.IdleOff or DcsCommands.IdleOn:
                IsIdle = command.Code == DcsCommands.IdleOn;
                break;
            case DcsCommands.ColumnAddress or DcsCommands.RowAddress:
                SetWindow(command, parameters, at);
                break;
            case DcsCommands.PartialArea:
                SetPartialArea(command, parameters, at);
                break;
            case DcsCommands.ScrollDefinition:
                DefineScroll(command, parameters, at);
                break;
            case DcsCommands.ScrollStart:
                _scroll.Start(BinaryPrimitives.ReadUInt16BigEndian(parameters) & 0x1FF);
                break;
            case DcsCommands.MemoryAccess:
                _memoryAccess = parameters[0];
                if ((parameters[0] & 3) != 0)
                {
                    Report(PanelViolationKind.BadParameter, at, command, $"{parameters[0]:X2}h has bits that the register does not have.");
                }

                break;
            case DcsCommands.PixelFormat:
                SetPixelFormat(command, parameters[0], at);
                break;
            default:
                ExecuteOwn(command.Code, parameters);
                break;
        }
    }

    private void SetPixelFormat(PanelCommand command, byte value, TimeSpan at)
    {
        var depth = (DcsPixelDepth)(value & 7);
        if (!Supports(depth))
        {
            Report(PanelViolationKind.BadParameter, at, command, $"{value:X2}h asks for a pixel depth that the controller does not have.");
            return;
        }

        Pixels.Depth = depth;
    }

    private void SetPartialArea(PanelCommand command, ReadOnlySpan<byte> parameters, TimeSpan at)
    {
        int first = BinaryPrimitives.ReadUInt16BigEndian(parameters);
        int last = BinaryPrimitives.ReadUInt16BigEndian(parameters[2..]);
        if (first >= _memory.Rows || last >= _memory.Rows)
        {
            Report(PanelViolationKind.WindowOutside, at, command, $"rows {first} to {last} are not in 0 to {_memory.Rows - 1}.");
            return;
        }

        (_partialFirst, _partialLast) = (first, last);
    }

    private void DefineScroll(PanelCommand command, ReadOnlySpan<byte> parameters, TimeSpan at)
    {
        int top = BinaryPrimitives.ReadUInt16BigEndian(parameters);
        int height = BinaryPrimitives.ReadUInt16BigEndian(parameters[2..]);
        int bottom = BinaryPrimitives.ReadUInt16BigEndian(parameters[4..]);
        if (top + height + bottom != _memory.Rows)
        {
            Report(PanelViolationKind.BadParameter, at, command, $"the areas of {top}, {height} and {bottom} lines make {top + height + bottom}, not {_memory.Rows}.");
            return;
        }

        _scroll.Define(top, height);
    }

    private void ReadRegister(byte code, Span<byte> answer)
    {
        switch (code)
        {
            case 0x04:
                answer[0] = (byte)(Id >> 16);
                answer[1] = (byte)(Id >> 8);
                answer[2] = (byte)Id;
                break;
            case 0x0A:
                answer[0] = (byte)((IsAwake ? 0x90 : 0x80) | (IsIdle ? 0x40 : 0) | (_isPartial ? 0x20 : 0x08) | (IsOn ? 0x04 : 0));
                break;
            case 0x0B:
                answer[0] = _memoryAccess;
                break;
            case 0x0C:
                answer[0] = (byte)((int)Pixels.Depth * 0x11);
                break;
            case >= 0xDA and <= 0xDC:
                answer[0] = (byte)(Id >> (8 * (0xDC - code)));
                break;
        }
    }
}

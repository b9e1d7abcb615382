using System;

namespace DeviceKit.Emulation.Esp32;

/// <content>What the commands do.</content>
public sealed partial class Ssd1306Panel
{
    private readonly Ssd1306Memory _memory = new();
    private int _startLine;
    private int _rows;
    private int _offset;
    private bool _isScanBackward;
    private bool _isAllOn;
    private bool _hasPump;
    private bool _isComAlternative;

    /// <summary>True between AFh and AEh.</summary>
    public bool IsOn { get; private set; }

    /// <summary>True between A7h and A6h.</summary>
    public bool IsInverted { get; private set; }

    /// <summary>True between 2Fh and 2Eh; the model does not move the picture.</summary>
    public bool IsScrolling { get; private set; }

    /// <summary>The brightness, 0 to 255; the picture has one bit and does not show it.</summary>
    public byte Contrast { get; private set; }

    private void ResetRegisters()
    {
        _memory.Reset();
        IsOn = false;
        IsInverted = false;
        IsScrolling = false;
        Contrast = 0x7F;
        _startLine = 0;
        _rows = Ssd1306Memory.Rows;
        _offset = 0;
        _isScanBackward = false;
        _isAllOn = false;
        _hasPump = false;
        _isComAlternative = true;
    }

    private void Execute(PanelCommand command, ReadOnlySpan<byte> parameters, TimeSpan at)
    {
        switch (command.Code)
        {
            case <= 0x0F:
                _memory.SetColumnLow(command.Code & 0x0F);
                break;
            case <= 0x1F:
                _memory.SetColumnHigh(command.Code & 0x0F);
                break;
            case >= 0x40 and <= 0x7F:
                _startLine = command.Code & 0x3F;
                break;
            case >= 0xB0 and <= 0xB7:
                _memory.SetPage(command.Code & 7);
                break;
            case Ssd1306Commands.AddressingMode:
                SetAddressing(command, parameters[0], at);
                break;
            case Ssd1306Commands.ColumnRange or Ssd1306Commands.PageRange:
                SetRange(command, parameters[0], parameters[1], at);
                break;
            case Ssd1306Commands.ScrollOff or Ssd1306Commands.ScrollOn:
                IsScrolling = command.Code == Ssd1306Commands.ScrollOn;
                break;
            case Ssd1306Commands.Contrast:
                Contrast = parameters[0];
                break;
            case Ssd1306Commands.ChargePump:
                _hasPump = (parameters[0] & 0x04) != 0;
                break;
            case Ssd1306Commands.SegmentsForward or Ssd1306Commands.SegmentsBackward:
                _memory.IsBackward = command.Code == Ssd1306Commands.SegmentsBackward;
                break;
            case Ssd1306Commands.FollowMemory or Ssd1306Commands.AllOn:
                _isAllOn = command.Code == Ssd1306Commands.AllOn;
                break;
            case Ssd1306Commands.Normal or Ssd1306Commands.Inverse:
                IsInverted = command.Code == Ssd1306Commands.Inverse;
                break;
            case Ssd1306Commands.Multiplex:
                SetMultiplex(command, parameters[0], at);
                break;
            case Ssd1306Commands.DisplayOff or Ssd1306Commands.DisplayOn:
                IsOn = command.Code == Ssd1306Commands.DisplayOn;
                CheckWiring(command, at);
                break;
            case Ssd1306Commands.ScanForward or Ssd1306Commands.ScanBackward:
                _isScanBackward = command.Code == Ssd1306Commands.ScanBackward;
                break;
            case Ssd1306Commands.DisplayOffset:
                _offset = parameters[0] & 0x3F;
                break;
            case Ssd1306Commands.ComPins:
                _isComAlternative = (parameters[0] & 0x10) != 0;
                break;
        }
    }

    private void SetAddressing(PanelCommand command, byte value, TimeSpan at)
    {
        if ((value & 3) == 3)
        {
            Report(PanelViolationKind.BadParameter, at, command, $"{value:X2}h is no addressing mode.");
            return;
        }

        _memory.Addressing = (Ssd1306Addressing)(value & 3);
    }

    private void SetRange(PanelCommand command, int first, int last, TimeSpan at)
    {
        bool isColumns = command.Code == Ssd1306Commands.ColumnRange;
        int limit = isColumns ? Ssd1306Memory.Segments : Ssd1306Memory.Pages;
        if (first > last || last >= limit)
        {
            Report(PanelViolationKind.WindowOutside, at, command, $"{first} to {last} is not a range in 0 to {limit - 1}.");
            first &= limit - 1;
            last &= limit - 1;
        }

        if (isColumns)
        {
            _memory.SetColumns(first, last);
        }
        else
        {
            _memory.SetPages(first, last);
        }
    }

    private void SetMultiplex(PanelCommand command, byte value, TimeSpan at)
    {
        if (value is < 15 or > 63)
        {
            Report(PanelViolationKind.BadParameter, at, command, $"{value} is not in 15 to 63.");
            return;
        }

        _rows = value + 1;
    }

    private void CheckWiring(PanelCommand command, TimeSpan at)
    {
        if (!IsOn)
        {
            return;
        }

        if (Glass.NeedsChargePump && !_hasPump)
        {
            Report(PanelViolationKind.Wiring, at, command, "the display was switched on without its charge pump (8Dh 14h); it stays dark.");
        }
        else if (_isComAlternative != Glass.HasAlternativeComPins)
        {
            string pins = Glass.HasAlternativeComPins ? "alternative (DAh 12h)" : "sequential (DAh 02h)";
            Report(PanelViolationKind.Wiring, at, command, $"the glass is wired to {pins} COM pins, and the controller is set otherwise.");
        }
    }
}

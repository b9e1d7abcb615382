using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What esp_lcd_new_panel_ssd1306 makes: the commands that ESP-IDF's driver sends, with its delays.</summary>
/// <param name="core">The chip.</param>
/// <param name="io">The panel IO.</param>
/// <param name="reset">The reset pin; there is no reset by command.</param>
/// <param name="height">Rows of the glass: 64 or 32.</param>
/// <param name="contrast">The contrast, or null to leave it as it is.</param>
internal sealed class Ssd1306Driver(IdfCore core, PanelIo io, PanelResetLine reset, int height, byte? contrast) : PanelDriver(core, io, reset)
{
    private const byte Horizontal = 0x00;
    private const byte PumpOn = 0x14;
    private const byte SequentialPins = 0x02;
    private const byte AlternativePins = 0x12;
    private const int RowsInPage = 8;
    private const int LastColumn = 0x7F;
    private const int LastPage = 0x07;

    private bool _swapsAxes;

    public override EspError Reset(string call)
    {
        if (ResetLine.IsThere)
        {
            ResetLine.Pulse(call);
        }

        return EspError.Ok;
    }

    public override EspError Init(string call) => Run(
        () => Io.Send(call, Ssd1306Commands.DisplayOff, default),
        () => Io.Send(call, Ssd1306Commands.AddressingMode, [Horizontal]),
        () => Io.Send(call, Ssd1306Commands.ChargePump, [PumpOn]),
        () => Mirror(call, x: false, y: false),
        () => Io.Send(call, Ssd1306Commands.Multiplex, [(byte)(height - 1)]),
        () => Io.Send(call, Ssd1306Commands.ComPins, [height == 64 ? AlternativePins : SequentialPins]),
        () => contrast is { } level ? Io.Send(call, Ssd1306Commands.Contrast, [level]) : EspError.Ok);

    public override EspError Draw(string call, int left, int top, int right, int bottom, Pointer32 color)
    {
        (left, right, top, bottom) = (left + GapX, right + GapX, top + GapY, bottom + GapY);
        if (_swapsAxes)
        {
            (left, top, right, bottom) = (top, left, bottom, right);
        }

        if (top % RowsInPage != 0 || bottom % RowsInPage != 0)
        {
            Core.Contract.Add("lcd.pages", call, $"rows {top} to {bottom - 1} of the controller");
        }

        return Run(
            () => Io.Send(call, Ssd1306Commands.ColumnRange, [(byte)(left & LastColumn), (byte)((right - 1) & LastColumn)]),
            () => Io.Send(call, Ssd1306Commands.PageRange, [(byte)((top / RowsInPage) & LastPage), (byte)(((bottom - 1) / RowsInPage) & LastPage)]),
            () => Io.SendColor(call, -1, color, (uint)((right - left) * (bottom - top) / RowsInPage)));
    }

    public override EspError Mirror(string call, bool x, bool y) => Run(
        () => Io.Send(call, x ? Ssd1306Commands.SegmentsBackward : Ssd1306Commands.SegmentsForward, default),
        () => Io.Send(call, y ? Ssd1306Commands.ScanBackward : Ssd1306Commands.ScanForward, default));

    /// <summary>Only the ends of rectangles change places, not the pixels.</summary>
    public override EspError SwapAxes(string call, bool swaps)
    {
        _swapsAxes = swaps;
        return EspError.Ok;
    }

    public override EspError Invert(string call, bool inverts) => Io.Send(call, inverts ? Ssd1306Commands.Inverse : Ssd1306Commands.Normal, default);

    public override EspError Show(string call, bool isOn) =>
        Run(() => Io.Send(call, isOn ? Ssd1306Commands.DisplayOn : Ssd1306Commands.DisplayOff, default), () => Delay(call, LongDelay));
}

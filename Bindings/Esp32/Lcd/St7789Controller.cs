using System.Threading.Tasks;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>An ST7789 by ESP-IDF's driver (esp_lcd_panel_st7789.h), which turns and mirrors by MADCTL.</summary>
internal sealed class St7789Controller(Esp32Api api, Esp32PanelOptions options, LcdPanelIoHandle io) : IdfPanelController(api, options, io)
{
    public override bool SendsWhatIsPainted => true;

    public override int StrideOf(int width) => width * 2;

    public override async ValueTask StartAsync(IClock clock)
    {
        Panel = Create();
        if (Options.Reset == GpioNum.Nc)
        {
            await clock.DelayAsync(DcsPanelCommands.ResetTime);
        }

        Api.Lcd.PanelResetOrThrow(Panel);

        // The chip may have restarted under a panel that was awake, and this then has to pass before it may be woken (datasheet 9.1.2).
        await clock.DelayAsync(DcsPanelCommands.SleepTime);
        Api.Lcd.PanelInitOrThrow(Panel);
        Api.Lcd.PanelSwapXyOrThrow(Panel, Options.SwapsAxes);
        Api.Lcd.PanelMirrorOrThrow(Panel, Options.MirrorsX, Options.MirrorsY);
        Api.Lcd.PanelSetGapOrThrow(Panel, Options.GapX, Options.GapY);
        Api.Lcd.PanelInvertColorOrThrow(Panel, Options.Invert);
    }

    public override void Send(PixelRectangle bounds, Pointer32 painted, Pointer32 other) =>
        Api.Lcd.PanelDrawBitmapOrThrow(Panel, bounds.X, bounds.Y, bounds.Right, bounds.Bottom, painted);

    private LcdPanelHandle Create()
    {
        var panel = new LcdPanelDevConfig
        {
            RgbEleOrder = Options.BlueFirst ? LcdRgbElementOrder.Bgr : LcdRgbElementOrder.Rgb,
            DataEndian = LcdRgbDataEndian.Big,
            BitsPerPixel = 16,
            ResetGpioNum = Options.Reset,
        };
        return Api.Lcd.NewPanelSt7789OrThrow(Io, in panel);
    }
}

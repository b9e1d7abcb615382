using System;
using System.Threading.Tasks;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>
/// An SSD1306 by ESP-IDF's driver (esp_lcd_panel_ssd1306.h). Its mirroring is the controller's; the driver's exchange of axes only exchanges the ends
/// of a rectangle, so pixels are turned on their way into the pages.
/// </summary>
internal sealed class Ssd1306Controller(Esp32Api api, Esp32PanelOptions options, LcdPanelIoHandle io) : IdfPanelController(api, options, io)
{
    private const byte UsualContrast = 0x7F;

    private readonly PageMemory _pages = new(options);

    public override bool SendsWhatIsPainted => false;

    public override int StrideOf(int width) => (width + 7) / 8;

    public override ValueTask StartAsync(IClock clock)
    {
        Panel = Create();
        Api.Lcd.PanelResetOrThrow(Panel);
        Api.Lcd.PanelInitOrThrow(Panel);
        Api.Lcd.PanelMirrorOrThrow(Panel, Options.MirrorsX, Options.MirrorsY);
        Api.Lcd.PanelInvertColorOrThrow(Panel, Options.Invert);
        return ValueTask.CompletedTask;
    }

    public override void Send(PixelRectangle bounds, Pointer32 painted, Pointer32 other)
    {
        int stride = StrideOf(bounds.Width);
        PixelRectangle changed = _pages.Store(Api.Memory.Bytes(painted, stride * bounds.Height), stride, bounds);
        _pages.CopyTo(Api.Memory.Bytes(other, PageMemory.Size), changed);
        Api.Lcd.PanelDrawBitmapOrThrow(Panel, changed.X, changed.Y, changed.Right, changed.Bottom, other);
    }

    private LcdPanelHandle Create()
    {
        // The driver reads these two bytes during the call, through an address of C's.
        Pointer32 memory = Api.System.HeapCapsMalloc(LcdPanelSsd1306Config.SizeInBytes, MallocCaps.Default);
        if (memory.IsNull)
        {
            throw new EspException(EspError.NoMem, EspSystemFunctions.HeapCapsMalloc);
        }

        try
        {
            Span<byte> bytes = Api.Memory.Bytes(memory, LcdPanelSsd1306Config.SizeInBytes);
            bytes[0] = (byte)_pages.Rows;
            bytes[1] = UsualContrast;
            var panel = new LcdPanelDevConfig { BitsPerPixel = 1, ResetGpioNum = Options.Reset, VendorConfig = memory };
            return Api.Lcd.NewPanelSsd1306OrThrow(Io, in panel);
        }
        finally
        {
            Api.System.HeapCapsFree(memory);
        }
    }
}

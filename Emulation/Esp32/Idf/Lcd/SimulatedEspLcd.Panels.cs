using System;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <content>Panels.</content>
internal sealed partial class SimulatedEspLcd
{
    private const int UsualHeight = 64;

    /// <inheritdoc/>
    public EspError NewPanelSt7789(LcdPanelIoHandle io, in LcdPanelDevConfig panelDevConfig, out LcdPanelHandle retPanel)
    {
        const string Call = "esp_lcd_new_panel_st7789";
        retPanel = LcdPanelHandle.Invalid;
        if (!_core.Tasks.RequireTask(Call)
            || panelDevConfig.BitsPerPixel is not (16 or 18)
            || panelDevConfig.RgbEleOrder > LcdRgbElementOrder.Bgr
            || !TryTakeReset(Call, io, in panelDevConfig, out PanelIo found, out PanelResetLine reset))
        {
            return EspError.InvalidArg;
        }

        retPanel = Add(new St7789Driver(_core, found, reset, in panelDevConfig));
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError NewPanelSsd1306(LcdPanelIoHandle io, in LcdPanelDevConfig panelDevConfig, out LcdPanelHandle retPanel)
    {
        const string Call = "esp_lcd_new_panel_ssd1306";
        retPanel = LcdPanelHandle.Invalid;
        if (!_core.Tasks.RequireTask(Call))
        {
            return EspError.InvalidArg;
        }

        int height = UsualHeight;
        byte? contrast = null;
        Pointer32 vendor = panelDevConfig.VendorConfig;
        if (!vendor.IsNull)
        {
            if (!_core.Heap.IsAllocated(vendor.Value, LcdPanelSsd1306Config.SizeInBytes))
            {
                _core.Contract.Add("lcd.vendor-config", Call, $"it is {vendor}");
                return EspError.InvalidArg;
            }

            Span<byte> bytes = _core.Heap.Span(vendor.Value, LcdPanelSsd1306Config.SizeInBytes);
            (height, contrast) = (bytes[0], bytes[1]);
        }

        if (panelDevConfig.BitsPerPixel != 1
            || height is not (64 or 32)
            || !TryTakeReset(Call, io, in panelDevConfig, out PanelIo found, out PanelResetLine reset))
        {
            return EspError.InvalidArg;
        }

        retPanel = Add(new Ssd1306Driver(_core, found, reset, height, contrast));
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError PanelReset(LcdPanelHandle panel) => With("esp_lcd_panel_reset", panel, static found => found.Reset("esp_lcd_panel_reset"));

    /// <inheritdoc/>
    public EspError PanelInit(LcdPanelHandle panel) => With("esp_lcd_panel_init", panel, static found => found.Init("esp_lcd_panel_init"));

    /// <inheritdoc/>
    public EspError PanelDel(LcdPanelHandle panel)
    {
        const string Call = "esp_lcd_panel_del";
        if (!_core.Tasks.RequireTask(Call))
        {
            return EspError.InvalidArg;
        }

        if (!_panels.TryRemove(panel.Value, out PanelDriver found))
        {
            _core.Contract.Add("lcd.panel-handle", Call, _panels.Describe(panel.Value));
            return EspError.InvalidArg;
        }

        found.Io.Users--;
        found.ResetLine.Release();
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError PanelDrawBitmap(LcdPanelHandle panel, int xStart, int yStart, int xEnd, int yEnd, Pointer32 colorData)
    {
        const string Call = "esp_lcd_panel_draw_bitmap";
        return With(Call, panel, found =>
        {
            if (xStart >= xEnd || yStart >= yEnd)
            {
                _core.Contract.Add("lcd.rectangle", Call, $"from {xStart}, {yStart} to {xEnd}, {yEnd}");
                return EspError.InvalidArg;
            }

            return found.Draw(Call, xStart, yStart, xEnd, yEnd, colorData);
        });
    }

    /// <inheritdoc/>
    public EspError PanelDrawBitmap2d(LcdPanelHandle panel, int xStart, int yStart, int xEnd, int yEnd, Pointer32 colorData, uint srcXSize, uint srcYSize, int srcXStart, int srcYStart, int srcXEnd, int srcYEnd) =>
        With("esp_lcd_panel_draw_bitmap_2d", panel, static _ => EspError.NotSupported);

    /// <inheritdoc/>
    public EspError PanelMirror(LcdPanelHandle panel, bool mirrorX, bool mirrorY) =>
        With("esp_lcd_panel_mirror", panel, found => found.Mirror("esp_lcd_panel_mirror", mirrorX, mirrorY));

    /// <inheritdoc/>
    public EspError PanelSwapXy(LcdPanelHandle panel, bool swapAxes) =>
        With("esp_lcd_panel_swap_xy", panel, found => found.SwapAxes("esp_lcd_panel_swap_xy", swapAxes));

    /// <inheritdoc/>
    public EspError PanelSetGap(LcdPanelHandle panel, int xGap, int yGap) => With("esp_lcd_panel_set_gap", panel, found => found.SetGap(xGap, yGap));

    /// <inheritdoc/>
    public EspError PanelInvertColor(LcdPanelHandle panel, bool invertColorData) =>
        With("esp_lcd_panel_invert_color", panel, found => found.Invert("esp_lcd_panel_invert_color", invertColorData));

    /// <inheritdoc/>
    public EspError PanelDispOnOff(LcdPanelHandle panel, bool onOff) =>
        With("esp_lcd_panel_disp_on_off", panel, found => found.Show("esp_lcd_panel_disp_on_off", onOff));

    /// <inheritdoc/>
    public EspError PanelDispSleep(LcdPanelHandle panel, bool sleep) =>
        With("esp_lcd_panel_disp_sleep", panel, found => found.Sleep("esp_lcd_panel_disp_sleep", sleep));

    /// <inheritdoc/>
    public EspError PanelSetBrightness(LcdPanelHandle panel, int brightness) =>
        With("esp_lcd_panel_set_brightness", panel, static _ => EspError.NotSupported);

    private bool TryTakeReset(string call, LcdPanelIoHandle handle, in LcdPanelDevConfig config, out PanelIo io, out PanelResetLine reset)
    {
        int pin = (int)config.ResetGpioNum;
        reset = new PanelResetLine(_core, _pins, pin, config.Flags.ResetActiveHigh);
        if (!TryGetIo(call, handle, out io) || !PinClaim.IsOutput(pin, isRequired: false))
        {
            return false;
        }

        if (reset.IsThere && io.Panel is { } panel && panel.Wiring.Reset != pin)
        {
            _core.Contract.Add("lcd.nothing-wired", call, $"the panel's reset is not at pin {pin}");
        }

        reset.Take(call);
        return true;
    }

    private LcdPanelHandle Add(PanelDriver panel)
    {
        panel.Io.Users++;
        return new LcdPanelHandle(_panels.Add(panel));
    }
}

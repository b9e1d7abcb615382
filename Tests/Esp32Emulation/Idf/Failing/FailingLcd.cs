using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>Panels, with one call that fails.</summary>
internal sealed class FailingLcd(FailurePlan plan, IEspLcd inner) : EspLcdFake
{
    public override EspError NewPanelIoSpi(LcdSpiBus bus, LcdPanelIoSpiConfig ioConfig, out LcdPanelIoHandle retIo)
    {
        retIo = default;
        return plan.Fails("esp_lcd_new_panel_io_spi") ? EspError.Fail : inner.NewPanelIoSpi(bus, in ioConfig, out retIo);
    }

    public override EspError NewPanelIoI2c(I2cBusHandle bus, LcdPanelIoI2cConfig ioConfig, out LcdPanelIoHandle retIo)
    {
        retIo = default;
        return plan.Fails("esp_lcd_new_panel_io_i2c") ? EspError.Fail : inner.NewPanelIoI2c(bus, in ioConfig, out retIo);
    }

    public override EspError NewPanelSt7789(LcdPanelIoHandle io, LcdPanelDevConfig panelDevConfig, out LcdPanelHandle retPanel)
    {
        retPanel = default;
        return plan.Fails("esp_lcd_new_panel_st7789") ? EspError.Fail : inner.NewPanelSt7789(io, in panelDevConfig, out retPanel);
    }

    public override EspError NewPanelSsd1306(LcdPanelIoHandle io, LcdPanelDevConfig panelDevConfig, out LcdPanelHandle retPanel)
    {
        retPanel = default;
        return plan.Fails("esp_lcd_new_panel_ssd1306") ? EspError.Fail : inner.NewPanelSsd1306(io, in panelDevConfig, out retPanel);
    }

    public override EspError PanelIoDel(LcdPanelIoHandle io) => plan.After("esp_lcd_panel_io_del", inner.PanelIoDel(io));

    public override EspError PanelDel(LcdPanelHandle panel) => plan.After("esp_lcd_panel_del", inner.PanelDel(panel));

    public override EspError PanelIoTxParam(LcdPanelIoHandle io, int lcdCmd, byte[] param) =>
        plan.Fails("esp_lcd_panel_io_tx_param") ? EspError.Fail : inner.PanelIoTxParam(io, lcdCmd, param);

    public override EspError PanelIoTxColor(LcdPanelIoHandle io, int lcdCmd, Pointer32 color, uint colorSize) =>
        plan.Fails("esp_lcd_panel_io_tx_color") ? EspError.Fail : inner.PanelIoTxColor(io, lcdCmd, color, colorSize);

    public override EspError PanelReset(LcdPanelHandle panel) => plan.Fails("esp_lcd_panel_reset") ? EspError.Fail : inner.PanelReset(panel);

    public override EspError PanelInit(LcdPanelHandle panel) => plan.Fails("esp_lcd_panel_init") ? EspError.Fail : inner.PanelInit(panel);

    public override EspError PanelDrawBitmap(LcdPanelHandle panel, int xStart, int yStart, int xEnd, int yEnd, Pointer32 colorData) =>
        plan.Fails("esp_lcd_panel_draw_bitmap") ? EspError.Fail : inner.PanelDrawBitmap(panel, xStart, yStart, xEnd, yEnd, colorData);

    public override EspError PanelMirror(LcdPanelHandle panel, bool mirrorX, bool mirrorY) =>
        plan.Fails("esp_lcd_panel_mirror") ? EspError.Fail : inner.PanelMirror(panel, mirrorX, mirrorY);

    public override EspError PanelSwapXy(LcdPanelHandle panel, bool swapAxes) =>
        plan.Fails("esp_lcd_panel_swap_xy") ? EspError.Fail : inner.PanelSwapXy(panel, swapAxes);

    public override EspError PanelSetGap(LcdPanelHandle panel, int xGap, int yGap) =>
        plan.Fails("esp_lcd_panel_set_gap") ? EspError.Fail : inner.PanelSetGap(panel, xGap, yGap);

    public override EspError PanelInvertColor(LcdPanelHandle panel, bool invertColorData) =>
        plan.Fails("esp_lcd_panel_invert_color") ? EspError.Fail : inner.PanelInvertColor(panel, invertColorData);

    public override EspError PanelDispOnOff(LcdPanelHandle panel, bool onOff) =>
        plan.Fails("esp_lcd_panel_disp_on_off") ? EspError.Fail : inner.PanelDispOnOff(panel, onOff);
}

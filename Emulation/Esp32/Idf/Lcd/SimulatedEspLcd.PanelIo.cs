using System;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <content>Panel IOs.</content>
internal sealed partial class SimulatedEspLcd
{
    /// <inheritdoc/>
    public EspError NewPanelIoSpi(LcdSpiBus bus, in LcdPanelIoSpiConfig ioConfig, out LcdPanelIoHandle retIo)
    {
        const string Call = "esp_lcd_new_panel_io_spi";
        retIo = LcdPanelIoHandle.Invalid;
        if (!_core.Tasks.RequireTask(Call) || !IsPossible(in ioConfig) || !IsCallback(Call, ioConfig.OnColorTransDone))
        {
            return EspError.InvalidArg;
        }

        if (!_spi.TryGet((SpiHostDevice)bus.Value, out SpiHost host))
        {
            _core.Contract.Add("lcd.no-bus", Call, $"host {bus.Value}");
            return EspError.InvalidArg;
        }

        int select = (int)ioConfig.CsGpioNum;
        int data = (int)ioConfig.DcGpioNum;
        WiredPanel? panel = _wires.OnSpi(host, select, data);
        if (panel is null)
        {
            _core.Contract.Add("lcd.nothing-wired", Call, $"no panel is on sclk {host.Sclk}, mosi {host.Mosi}, cs {select} and dc {data}");
        }
        else if (ioConfig.SpiMode is 1 or 2)
        {
            _core.Contract.Add("lcd.spi-mode", Call, $"the mode is {ioConfig.SpiMode}");
            panel = null;
        }

        PinClaim pins = new PinClaim(_core, _pins, Call).Take(select, "a panel's select").Take(data, "a panel's D/C", idle: false);
        var io = new SpiPanelIo(_core, host, panel, in ioConfig, pins);
        retIo = Add(io, ioConfig.OnColorTransDone, ioConfig.UserCtx);
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError NewPanelIoI2c(I2cBusHandle bus, in LcdPanelIoI2cConfig ioConfig, out LcdPanelIoHandle retIo)
    {
        const string Call = "esp_lcd_new_panel_io_i2c";
        retIo = LcdPanelIoHandle.Invalid;
        if (!_core.Tasks.RequireTask(Call) || !IsPossible(in ioConfig) || !IsCallback(Call, ioConfig.OnColorTransDone)
            || !_i2c.TryGet(Call, bus, out I2cController controller))
        {
            return EspError.InvalidArg;
        }

        var io = new I2cPanelIo(_core, controller, _wires.OnI2c(controller, ioConfig.DevAddr), in ioConfig);
        retIo = Add(io, ioConfig.OnColorTransDone, ioConfig.UserCtx);
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError PanelIoTxParam(LcdPanelIoHandle io, int lcdCmd, ReadOnlySpan<byte> param)
    {
        const string Call = "esp_lcd_panel_io_tx_param";
        return TryGetIo(Call, io, out PanelIo found) ? found.Send(Call, lcdCmd, param) : EspError.InvalidArg;
    }

    /// <inheritdoc/>
    public EspError PanelIoRxParam(LcdPanelIoHandle io, int lcdCmd, Span<byte> param)
    {
        const string Call = "esp_lcd_panel_io_rx_param";
        return TryGetIo(Call, io, out PanelIo found) ? found.Receive(Call, lcdCmd, param) : EspError.InvalidArg;
    }

    /// <inheritdoc/>
    public EspError PanelIoTxColor(LcdPanelIoHandle io, int lcdCmd, Pointer32 color, uint colorSize)
    {
        const string Call = "esp_lcd_panel_io_tx_color";
        return TryGetIo(Call, io, out PanelIo found) ? found.SendColor(Call, lcdCmd, color, colorSize) : EspError.InvalidArg;
    }

    /// <inheritdoc/>
    public EspError PanelIoRegisterEventCallbacks(LcdPanelIoHandle io, in LcdPanelIoCallbacks cbs, Pointer32 userCtx)
    {
        const string Call = "esp_lcd_panel_io_register_event_callbacks";
        if (!TryGetIo(Call, io, out PanelIo found) || !IsCallback(Call, cbs.OnColorTransDone))
        {
            return EspError.InvalidArg;
        }

        if (found.IsTransferring)
        {
            _core.Contract.Add("lcd.callback-busy", Call);
        }

        found.SetCallback(cbs.OnColorTransDone, userCtx);
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError PanelIoDel(LcdPanelIoHandle io)
    {
        const string Call = "esp_lcd_panel_io_del";
        if (!TryGetIo(Call, io, out PanelIo found))
        {
            return EspError.InvalidArg;
        }

        if (found.Users > 0)
        {
            // ESP-IDF does not look; the panel then has a panel IO that is gone.
            _core.Contract.Add("lcd.io-before-panel", Call, $"{found.Users} on it");
        }

        found.Delete(Call);
        _ios.TryRemove(io.Value, out _);
        return EspError.Ok;
    }

    private static bool IsPossible(in LcdPanelIoSpiConfig config) =>
        PinClaim.IsOutput((int)config.CsGpioNum, isRequired: false)
        && PinClaim.IsOutput((int)config.DcGpioNum, isRequired: false)
        && config.SpiMode is >= 0 and <= 3
        && config.PclkHz is > 0 and <= 80_000_000
        && config.TransQueueDepth > 0
        && HasWholeBytes(config.LcdCmdBits, config.LcdParamBits)
        && config.CsEnaPretrans <= 16
        && config.CsEnaPosttrans <= 16
        && config.Flags is { OctalMode: false, QuadMode: false, SioMode: false, PsramDmaDirect: false, LsbFirst: false, CsHighActive: false };

    private static bool IsPossible(in LcdPanelIoI2cConfig config) =>
        config.DevAddr <= 0x7F
        && config.SclSpeedHz is > 0 and <= 1_000_000
        && config.ControlPhaseBytes * 8 > config.DcBitOffset
        && config.ControlPhaseBytes == 1
        && HasWholeBytes(config.LcdCmdBits, config.LcdParamBits);

    private static bool HasWholeBytes(int commandBits, int parameterBits) =>
        commandBits is 8 or 16 or 24 or 32 && parameterBits is 8 or 16 or 24 or 32;

    private bool IsCallback(string call, Pointer32 callback)
    {
        bool isOne = callback.IsNull || callback == _core.Shims.ColorTransferDoneTrampoline();
        if (!isOne)
        {
            _core.Contract.Add("lcd.callback", call, $"the callback is {callback}");
        }

        return isOne;
    }

    private LcdPanelIoHandle Add(PanelIo io, Pointer32 callback, Pointer32 context)
    {
        io.Handle = new LcdPanelIoHandle(_ios.Add(io));
        io.SetCallback(callback, context);
        return io.Handle;
    }
}

using System;
using System.Linq;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>Panels, and what their commands and pixels go through: esp_lcd.</summary>
internal sealed partial class SimulatedEspLcd : IEspLcd
{
    private readonly IdfCore _core;
    private readonly ChipPins _pins;
    private readonly PanelWires _wires;
    private readonly SimulatedSpiDriver _spi;
    private readonly SimulatedI2cDriver _i2c;
    private readonly HandleTable<PanelIo> _ios;
    private readonly HandleTable<PanelDriver> _panels;

    public SimulatedEspLcd(IdfCore core, ChipPins pins, PanelWires wires, SimulatedSpiDriver spi, SimulatedI2cDriver i2c)
    {
        _core = core;
        _pins = pins;
        _wires = wires;
        _spi = spi;
        _i2c = i2c;
        _ios = new HandleTable<PanelIo>(core);
        _panels = new HandleTable<PanelDriver>(core);
        core.AtEnd(FindLeaks);
    }

    private bool TryGetIo(string call, LcdPanelIoHandle handle, out PanelIo io)
    {
        io = null!;
        if (!_core.Tasks.RequireTask(call))
        {
            return false;
        }

        bool isLive = _ios.TryGet(handle.Value, out io);
        if (!isLive)
        {
            _core.Contract.Add("lcd.io-handle", call, _ios.Describe(handle.Value));
        }

        return isLive;
    }

    private EspError With(string call, LcdPanelHandle handle, Func<PanelDriver, EspError> act)
    {
        if (!_core.Tasks.RequireTask(call))
        {
            return EspError.InvalidArg;
        }

        if (!_panels.TryGet(handle.Value, out PanelDriver panel))
        {
            _core.Contract.Add("lcd.panel-handle", call, _panels.Describe(handle.Value));
            return EspError.InvalidArg;
        }

        if (panel.Io.IsDeleted)
        {
            _core.Contract.Add("lcd.io-handle", call, $"the panel's own, {panel.Io.Handle.Value}, was given up before");
            return EspError.InvalidArg;
        }

        return act(panel);
    }

    private void FindLeaks()
    {
        int panels = _panels.Live.Count();
        if (panels > 0)
        {
            _core.Contract.Add("lcd.panel-leak", "esp_lcd_new_panel_st7789", $"{panels} left");
        }

        // A panel IO that a panel holds is that one's leak.
        int ios = _ios.Live.Count(io => io.Users == 0);
        if (ios > 0)
        {
            _core.Contract.Add("lcd.io-leak", "esp_lcd_new_panel_io_spi", $"{ios} left");
        }
    }
}

using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <content>Parallel buses, which are not modelled: none can be had.</content>
internal sealed partial class SimulatedEspLcd
{
    /// <inheritdoc/>
    public EspError NewI80Bus(in LcdI80BusConfig busConfig, out I80BusHandle retBus)
    {
        retBus = I80BusHandle.Invalid;
        return _core.Tasks.RequireTask("esp_lcd_new_i80_bus") ? EspError.NotSupported : EspError.InvalidArg;
    }

    /// <inheritdoc/>
    public EspError DelI80Bus(I80BusHandle bus)
    {
        NoteNoI80("esp_lcd_del_i80_bus", bus.Value);
        return EspError.InvalidArg;
    }

    /// <inheritdoc/>
    public EspError NewPanelIoI80(I80BusHandle bus, in LcdPanelIoI80Config ioConfig, out LcdPanelIoHandle retIo)
    {
        retIo = LcdPanelIoHandle.Invalid;
        NoteNoI80("esp_lcd_new_panel_io_i80", bus.Value);
        return EspError.InvalidArg;
    }

    /// <inheritdoc/>
    public Pointer32 I80AllocDrawBuffer(LcdPanelIoHandle io, uint size, MallocCaps caps)
    {
        NoteNoI80("esp_lcd_i80_alloc_draw_buffer", io.Value);
        return Pointer32.Null;
    }

    private void NoteNoI80(string call, Pointer32 handle)
    {
        if (_core.Tasks.RequireTask(call))
        {
            _core.Contract.Add("lcd.i80-handle", call, handle.IsNull ? "it is NULL" : $"{handle} was never given out");
        }
    }
}

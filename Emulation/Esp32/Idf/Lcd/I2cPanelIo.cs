using System;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A panel IO on I2C (esp_lcd_io_i2c.h): every transaction blocks, and the completion is called by the caller's own task.</summary>
internal sealed class I2cPanelIo : PanelIo
{
    private readonly I2cController _bus;
    private readonly LcdPanelIoI2cConfig _config;

    public I2cPanelIo(IdfCore core, I2cController bus, WiredPanel? panel, in LcdPanelIoI2cConfig config)
        : base(core, panel)
    {
        _bus = bus;
        _config = config;
        bus.Devices++;
    }

    /// <inheritdoc/>
    public override bool IsTransferring => false;

    /// <inheritdoc/>
    public override EspError Send(string call, int command, ReadOnlySpan<byte> parameters) => Write(call, command, parameters, isData: false);

    /// <inheritdoc/>
    public override EspError SendColor(string call, int command, Pointer32 color, uint size)
    {
        if (!IsColor(call, color, size))
        {
            return EspError.InvalidArg;
        }

        EspError result = Write(call, command, size == 0 ? default : Core.Heap.Span(color.Value, (int)size), isData: true);
        if (result.IsSuccess())
        {
            Complete(call);
        }

        return result;
    }

    /// <inheritdoc/>
    public override EspError Receive(string call, int command, Span<byte> answer)
    {
        if (command != -1 && Write(call, command, default, isData: false) is var result && !result.IsSuccess())
        {
            return result;
        }

        return Finish(call, _bus.Bus.TryRead((byte)_config.DevAddr, answer, _config.SclSpeedHz, out TimeSpan end), end);
    }

    /// <inheritdoc/>
    protected override void Release(string call) => _bus.Devices--;

    private EspError Write(string call, int command, ReadOnlySpan<byte> bytes, bool isData)
    {
        byte control = (byte)(isData != _config.Flags.DcLowOnData ? 1 << _config.DcBitOffset : 0);
        byte[] first = _config.Flags.DisableControlPhase ? [] : [control];
        byte[] second = command == -1 ? [] : BigEndian(command, _config.LcdCmdBits);
        byte[] all = [.. first, .. second, .. bytes];
        return Finish(call, _bus.Bus.TryWrite((byte)_config.DevAddr, all, _config.SclSpeedHz, out TimeSpan end), end);
    }

    private EspError Finish(string call, bool isAcknowledged, TimeSpan end)
    {
        Core.Tasks.BlockUntil(call, end);
        Panel?.Note(Core.Contract, call);
        if (!isAcknowledged)
        {
            Core.Contract.Add("lcd.nothing-wired", call, $"no panel acknowledges address {_config.DevAddr:X2}h on sda {_bus.Sda} and scl {_bus.Scl}");
        }

        return isAcknowledged ? EspError.Ok : EspError.InvalidResponse;
    }
}

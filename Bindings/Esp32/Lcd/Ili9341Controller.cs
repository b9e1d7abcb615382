using System;
using System.Buffers.Binary;
using System.Threading.Tasks;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>An ILI9341, for which ESP-IDF has no driver: its commands over the panel IO. Datasheet 1.11, section 8.</summary>
internal sealed class Ili9341Controller(Esp32Api api, Esp32PanelOptions options, LcdPanelIoHandle io) : PanelController(api, options, io)
{
    private bool _hasResetPin;

    public override bool SendsWhatIsPainted => true;

    public override int StrideOf(int width) => width * 2;

    public override async ValueTask StartAsync(IClock clock)
    {
        await ResetAsync(clock);
        SendSequence();
        SendOrThrow(DcsPanelCommands.SleepOut, default);
        await clock.DelayAsync(DcsPanelCommands.SleepTime);
        SendOrThrow(DcsPanelCommands.MemoryAccess, [MemoryAccess()]);
        SendOrThrow(Options.Invert ? DcsPanelCommands.InversionOn : DcsPanelCommands.InversionOff, default);
    }

    public override void Send(PixelRectangle bounds, Pointer32 painted, Pointer32 other)
    {
        SetWindow(DcsPanelCommands.ColumnAddress, Options.GapX + bounds.X, bounds.Width);
        SetWindow(DcsPanelCommands.RowAddress, Options.GapY + bounds.Y, bounds.Height);
        Api.Lcd.PanelIoTxColorOrThrow(Io, DcsPanelCommands.MemoryWrite, painted, (uint)(StrideOf(bounds.Width) * bounds.Height));
    }

    public override void Show(bool isOn) => SendOrThrow(isOn ? DcsPanelCommands.DisplayOn : DcsPanelCommands.DisplayOff, default);

    public override void Close()
    {
        if (_hasResetPin)
        {
            _ = Api.Gpio.ResetPin(Options.Reset);
            _hasResetPin = false;
        }
    }

    private async ValueTask ResetAsync(IClock clock)
    {
        if (Options.Reset == GpioNum.Nc)
        {
            await clock.DelayAsync(DcsPanelCommands.ResetTime);
            SendOrThrow(DcsPanelCommands.SoftwareReset, default);
        }
        else
        {
            var pin = new GpioConfig { PinBitMask = 1UL << (int)Options.Reset, Mode = GpioMode.Output };
            Api.Gpio.ConfigOrThrow(in pin);
            _hasResetPin = true;
            Api.Gpio.SetLevelOrThrow(Options.Reset, 0);
            await clock.DelayAsync(DcsPanelCommands.ResetTime);
            Api.Gpio.SetLevelOrThrow(Options.Reset, 1);
        }

        // The panel may have been awake (8.2.2).
        await clock.DelayAsync(DcsPanelCommands.SleepTime);
    }

    private void SendSequence()
    {
        ReadOnlySpan<byte> rest = Ili9341Sequence.Bytes;
        while (!rest.IsEmpty)
        {
            int count = rest[1];
            SendOrThrow(rest[0], rest.Slice(2, count));
            rest = rest[(2 + count)..];
        }
    }

    private byte MemoryAccess() => (byte)((Options.SwapsAxes ? DcsPanelCommands.Exchange : 0)
        | (Options.MirrorsX ? DcsPanelCommands.ColumnOrder : 0)
        | (Options.MirrorsY ? DcsPanelCommands.RowOrder : 0)
        | (Options.BlueFirst ? DcsPanelCommands.BlueFirst : 0));

    private void SetWindow(int command, int first, int count)
    {
        Span<byte> ends = stackalloc byte[4];
        BinaryPrimitives.WriteUInt16BigEndian(ends, (ushort)first);
        BinaryPrimitives.WriteUInt16BigEndian(ends[2..], (ushort)(first + count - 1));
        SendOrThrow(command, ends);
    }

    private void SendOrThrow(int command, ReadOnlySpan<byte> parameters) => Api.Lcd.PanelIoTxParamOrThrow(Io, command, parameters);
}

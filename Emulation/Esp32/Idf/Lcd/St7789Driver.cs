using System;
using System.Buffers.Binary;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What esp_lcd_new_panel_st7789 makes: the commands that ESP-IDF's driver sends, with its delays.</summary>
internal sealed class St7789Driver(IdfCore core, PanelIo io, PanelResetLine reset, in LcdPanelDevConfig config) : PanelDriver(core, io, reset)
{
    private const byte RowOrder = 0x80;
    private const byte ColumnOrder = 0x40;
    private const byte Exchange = 0x20;
    private const byte BlueFirst = 0x08;
    private const byte LittleEndian = 0x08;
    private const byte EndianDefault = 0xF0;

    private readonly byte _pixelFormat = (byte)(config.BitsPerPixel == 16 ? 0x55 : 0x66);
    private readonly int _bytesPerPixel = config.BitsPerPixel == 16 ? 2 : 3;
    private readonly byte _endian = (byte)(EndianDefault | (config.DataEndian == LcdRgbDataEndian.Little ? LittleEndian : 0));
    private byte _memoryAccess = config.RgbEleOrder == LcdRgbElementOrder.Bgr ? BlueFirst : (byte)0;

    public override EspError Reset(string call)
    {
        if (ResetLine.IsThere)
        {
            ResetLine.Pulse(call);
            return EspError.Ok;
        }

        return Run(() => Io.Send(call, DcsCommands.SoftwareReset, default), () => Delay(call, SoftwareResetDelay));
    }

    public override EspError Init(string call) => Run(
        () => Io.Send(call, DcsCommands.SleepOut, default),
        () => Delay(call, LongDelay),
        () => SendMemoryAccess(call),
        () => Io.Send(call, DcsCommands.PixelFormat, [_pixelFormat]),
        () => Io.Send(call, St7789Commands.RamControl, [0, _endian]));

    public override EspError Draw(string call, int left, int top, int right, int bottom, Pointer32 color) => Run(
        () => SetWindow(call, DcsCommands.ColumnAddress, left + GapX, right + GapX),
        () => SetWindow(call, DcsCommands.RowAddress, top + GapY, bottom + GapY),
        () => Io.SendColor(call, DcsCommands.MemoryWrite, color, (uint)((right - left) * (bottom - top) * _bytesPerPixel)));

    public override EspError Mirror(string call, bool x, bool y)
    {
        _memoryAccess = (byte)((_memoryAccess & ~(ColumnOrder | RowOrder)) | (x ? ColumnOrder : 0) | (y ? RowOrder : 0));
        return SendMemoryAccess(call);
    }

    public override EspError SwapAxes(string call, bool swaps)
    {
        _memoryAccess = (byte)((_memoryAccess & ~Exchange) | (swaps ? Exchange : 0));
        return SendMemoryAccess(call);
    }

    public override EspError Invert(string call, bool inverts) => Io.Send(call, inverts ? DcsCommands.InversionOn : DcsCommands.InversionOff, default);

    public override EspError Show(string call, bool isOn) => Io.Send(call, isOn ? DcsCommands.DisplayOn : DcsCommands.DisplayOff, default);

    public override EspError Sleep(string call, bool sleeps) =>
        Run(() => Io.Send(call, sleeps ? DcsCommands.SleepIn : DcsCommands.SleepOut, default), () => Delay(call, LongDelay));

    private EspError SendMemoryAccess(string call) => Io.Send(call, DcsCommands.MemoryAccess, [_memoryAccess]);

    private EspError SetWindow(string call, int command, int first, int end)
    {
        Span<byte> ends = stackalloc byte[4];
        BinaryPrimitives.WriteUInt16BigEndian(ends, (ushort)first);
        BinaryPrimitives.WriteUInt16BigEndian(ends[2..], (ushort)(end - 1));
        return Io.Send(call, command, ends);
    }
}

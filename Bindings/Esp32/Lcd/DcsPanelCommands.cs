using System;

namespace DeviceKit.Esp32;

/// <summary>The MIPI display commands, and their waits, that the controllers without a driver of ESP-IDF's are told.</summary>
internal static class DcsPanelCommands
{
    public const int SoftwareReset = 0x01;
    public const int SleepOut = 0x11;
    public const int InversionOff = 0x20;
    public const int InversionOn = 0x21;
    public const int DisplayOff = 0x28;
    public const int DisplayOn = 0x29;
    public const int ColumnAddress = 0x2A;
    public const int RowAddress = 0x2B;
    public const int MemoryWrite = 0x2C;
    public const int MemoryAccess = 0x36;

    public const byte RowOrder = 0x80;
    public const byte ColumnOrder = 0x40;
    public const byte Exchange = 0x20;
    public const byte BlueFirst = 0x08;

    /// <summary>How long a reset line is held; and what passes before a reset by command, since the supply may have come up with the chip.</summary>
    public static readonly TimeSpan ResetTime = TimeSpan.FromMilliseconds(10);

    /// <summary>What passes between a reset while awake, or a change of sleep, and the next one.</summary>
    public static readonly TimeSpan SleepTime = TimeSpan.FromMilliseconds(120);
}

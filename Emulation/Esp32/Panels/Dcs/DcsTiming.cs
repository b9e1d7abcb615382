using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The waits that a DCS controller asks for after a reset and around its sleep.</summary>
/// <remarks>
/// ST7789V 9.1.2, 9.1.11, 9.1.12 and ILI9341 8.2.2, 8.2.11, 8.2.12 agree: 5 ms before any command after a reset, SLPIN or SLPOUT; 120 ms
/// between SLPIN and SLPOUT either way, and between a reset that came while awake and SLPOUT.
/// </remarks>
internal sealed class DcsTiming
{
    public static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(5);
    public static readonly TimeSpan Sleep = TimeSpan.FromMilliseconds(120);

    /// <summary>When the next command may come.</summary>
    public TimeSpan CommandAt { get; private set; }

    /// <summary>When the next SLPIN or SLPOUT may come.</summary>
    public TimeSpan SleepAt { get; private set; }

    public void OnReset(TimeSpan at, bool wasAwake)
    {
        CommandAt = at + Settle;
        SleepAt = wasAwake ? at + Sleep : CommandAt;
    }

    public void OnSleep(TimeSpan at)
    {
        CommandAt = at + Settle;
        SleepAt = at + Sleep;
    }
}

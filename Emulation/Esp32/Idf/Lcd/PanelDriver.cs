using System;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One of ESP-IDF's panel drivers, on its panel IO.</summary>
internal abstract class PanelDriver(IdfCore core, PanelIo io, PanelResetLine reset)
{
    // FreeRTOS's tick is 10 ms.
    protected const uint LongDelay = 10;
    protected const uint SoftwareResetDelay = 2;

    public PanelIo Io { get; } = io;

    public PanelResetLine ResetLine { get; } = reset;

    protected IdfCore Core { get; } = core;

    protected int GapX { get; private set; }

    protected int GapY { get; private set; }

    public abstract EspError Reset(string call);

    public abstract EspError Init(string call);

    public abstract EspError Draw(string call, int left, int top, int right, int bottom, Pointer32 color);

    public abstract EspError Mirror(string call, bool x, bool y);

    public abstract EspError SwapAxes(string call, bool swaps);

    public abstract EspError Invert(string call, bool inverts);

    public abstract EspError Show(string call, bool isOn);

    /// <summary>Not every panel sleeps.</summary>
    public virtual EspError Sleep(string call, bool sleeps) => EspError.NotSupported;

    public EspError SetGap(int x, int y)
    {
        (GapX, GapY) = (x, y);
        return EspError.Ok;
    }

    protected EspError Delay(string call, uint ticks)
    {
        Core.Tasks.BlockUntil(call, Core.Tasks.After(ticks));
        return EspError.Ok;
    }

    /// <summary>Steps one after the other, up to the first that fails.</summary>
    protected static EspError Run(params ReadOnlySpan<Func<EspError>> steps)
    {
        foreach (Func<EspError> step in steps)
        {
            EspError result = step();
            if (!result.IsSuccess())
            {
                return result;
            }
        }

        return EspError.Ok;
    }
}

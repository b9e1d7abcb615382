using System;
using System.Linq;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>esp_timer: the microsecond clock, and timers whose callbacks run on the timer task.</summary>
internal sealed class SimulatedEspTimer : IEspTimer
{
    private readonly IdfCore _core;
    private readonly HandleTable<SimulatedTimer> _timers;

    public SimulatedEspTimer(IdfCore core)
    {
        _core = core;
        _timers = new HandleTable<SimulatedTimer>(core);
        core.AtEnd(FindLeaks);
    }

    /// <inheritdoc/>
    public EspError Init() => EspError.InvalidState;

    /// <inheritdoc/>
    public EspError Create(in TimerCreateArgs createArgs, out EspTimerHandle outHandle)
    {
        outHandle = EspTimerHandle.Invalid;
        if (!_core.Tasks.RequireTask("esp_timer_create") || createArgs.Callback.IsNull || createArgs.DispatchMethod != TimerDispatch.Task)
        {
            return EspError.InvalidArg;
        }

        if (createArgs.Callback != _core.Shims.TimerExpiredTrampoline())
        {
            _core.Contract.Add("timer.callback", "esp_timer_create", $"the callback is {createArgs.Callback}");
            return EspError.InvalidArg;
        }

        outHandle = new EspTimerHandle(_timers.Add(new SimulatedTimer(_core, createArgs.Arg, createArgs.Name)));
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError StartOnce(EspTimerHandle timer, ulong timeoutUs) => Start("esp_timer_start_once", timer, timeoutUs, isPeriodic: false);

    /// <inheritdoc/>
    public EspError StartPeriodic(EspTimerHandle timer, ulong period) => Start("esp_timer_start_periodic", timer, period, isPeriodic: true);

    /// <inheritdoc/>
    public EspError Stop(EspTimerHandle timer)
    {
        if (!TryGet("esp_timer_stop", timer, out SimulatedTimer found))
        {
            return EspError.InvalidArg;
        }

        return found.TryStop() ? EspError.Ok : EspError.InvalidState;
    }

    /// <inheritdoc/>
    public EspError Delete(EspTimerHandle timer)
    {
        if (!TryGet("esp_timer_delete", timer, out SimulatedTimer found))
        {
            return EspError.InvalidArg;
        }

        if (found.IsActive)
        {
            _core.Contract.Add("timer.delete-running", "esp_timer_delete");
            return EspError.InvalidState;
        }

        found.CheckPointers("esp_timer_delete");
        _timers.TryRemove(timer.Value, out _);
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public long GetTime() => _core.SinceStart.Ticks / TimeSpan.TicksPerMicrosecond;

    /// <inheritdoc/>
    public bool IsActive(EspTimerHandle timer) => TryGet("esp_timer_is_active", timer, out SimulatedTimer found) && found.IsActive;

    private EspError Start(string call, EspTimerHandle timer, ulong microseconds, bool isPeriodic)
    {
        if (!TryGet(call, timer, out SimulatedTimer found))
        {
            return EspError.InvalidArg;
        }

        if (found.IsActive)
        {
            _core.Contract.Add("timer.start-running", call);
            return EspError.InvalidState;
        }

        found.Start(microseconds, isPeriodic);
        return EspError.Ok;
    }

    private bool TryGet(string call, EspTimerHandle timer, out SimulatedTimer found)
    {
        found = null!;
        if (!_core.Tasks.RequireTask(call))
        {
            return false;
        }

        bool isLive = _timers.TryGet(timer.Value, out found);
        if (!isLive)
        {
            _core.Contract.Add("timer.handle", call, _timers.Describe(timer.Value));
        }

        return isLive;
    }

    private void FindLeaks()
    {
        int left = _timers.Live.Count();
        if (left > 0)
        {
            _core.Contract.Add("timer.leak", "esp_timer_create", $"{left} left");
        }
    }
}

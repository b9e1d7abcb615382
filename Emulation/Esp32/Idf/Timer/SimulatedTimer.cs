using System;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One timer of <see cref="SimulatedEspTimer"/>.</summary>
internal sealed class SimulatedTimer
{
    // ESP-IDF raises shorter periods to this.
    private const ulong LeastPeriod = 50;

    private readonly IdfCore _core;
    private readonly Pointer32 _argument;
    private readonly IClockTimer _timer;
    private TimeSpan _period;

    public SimulatedTimer(IdfCore core, Pointer32 argument)
    {
        _core = core;
        _argument = argument;
        _timer = core.World.Clock.CreateTimer(static state => ((SimulatedTimer)state!).OnDue(), this);
    }

    public bool IsActive => _timer.IsSet;

    public void Start(ulong microseconds, bool isPeriodic)
    {
        ulong raised = isPeriodic ? Math.Max(microseconds, LeastPeriod) : microseconds;
        TimeSpan time = raised < (ulong)(TimeSpan.MaxValue.Ticks / 2 / TimeSpan.TicksPerMicrosecond)
            ? new TimeSpan((long)raised * TimeSpan.TicksPerMicrosecond)
            : TimeSpan.MaxValue / 2;
        _period = isPeriodic ? time : TimeSpan.Zero;
        _timer.Set(_core.Now + time);
    }

    public bool TryStop()
    {
        bool wasActive = IsActive;
        _timer.Cancel();
        return wasActive;
    }

    private void OnDue()
    {
        if (_period > TimeSpan.Zero)
        {
            _timer.Set(_timer.Due + _period);
        }

        _core.Tasks.RunIn(CallContext.DriverTask, () => _core.Shims.PutTimerExpired(new TimerExpiredCall { Arg = _argument }));
    }
}

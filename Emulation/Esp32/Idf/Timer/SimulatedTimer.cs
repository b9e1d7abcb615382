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
    private readonly KeptPointer _argument;
    private readonly KeptPointer _name;
    private readonly IClockTimer _timer;
    private TimeSpan _period;

    public SimulatedTimer(IdfCore core, Pointer32 argument, Pointer32 name)
    {
        _core = core;
        _argument = new KeptPointer(core.Heap, argument);
        _name = new KeptPointer(core.Heap, name);
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

    /// <summary>Argument and name live as long as the timer.</summary>
    /// <param name="call">The C function that looks at them.</param>
    public void CheckPointers(string call)
    {
        if (_argument.IsFreed || _name.IsFreed)
        {
            _core.Contract.Add("timer.pointer", call, $"{(_argument.IsFreed ? _argument : _name)}");
        }
    }

    private void OnDue()
    {
        CheckPointers("esp_timer_create");
        if (_period > TimeSpan.Zero)
        {
            _timer.Set(_timer.Due + _period);
        }

        _core.Tasks.RunIn(CallContext.DriverTask, () => _core.Shims.PutTimerExpired(new TimerExpiredCall { Arg = _argument.Address }));
    }
}

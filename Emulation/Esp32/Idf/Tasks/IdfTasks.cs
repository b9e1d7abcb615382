using System;
using DeviceKit.Esp32;
using DeviceKit.Runtime;

namespace DeviceKit.Emulation.Esp32;

/// <summary>
/// Which task or interrupt calls ESP-IDF, and the waiting of a call that blocks. The world (driver tasks, interrupts, the air, the wires, peers) has
/// an event loop of its own, below the application's: it runs while the application's task waits in a call, and at no other time.
/// </summary>
internal sealed class IdfTasks(EventLoop world, ContractLog contract)
{
    /// <summary>A tick of FreeRTOS in 100 ns.</summary>
    public const long Tick = TimeSpan.TicksPerSecond / FreeRtosConstants.TickRateHz;

    private bool _isBlocked;

    /// <summary>Who calls now.</summary>
    public CallContext Context { get; private set; } = CallContext.ApplicationTask;

    /// <summary>True once esp_restart was called: the application's task does not run on, whoever caught what it threw.</summary>
    public bool HasRestarted { get; set; }

    /// <summary>Runs what a driver's task or an interrupt does.</summary>
    /// <param name="context">Which of them.</param>
    /// <param name="work">What it does.</param>
    public void RunIn(CallContext context, Action work)
    {
        CallContext outer = Context;
        Context = context;
        try
        {
            work();
        }
        finally
        {
            Context = outer;
        }
    }

    /// <summary>Notes a call from an interrupt that may come from tasks only.</summary>
    /// <param name="call">The C function.</param>
    /// <returns>False in an interrupt: the call does nothing then.</returns>
    public bool RequireTask(string call)
    {
        if (Context == CallContext.Interrupt)
        {
            contract.Add("task.in-interrupt", call);
            return false;
        }

        return true;
    }

    /// <summary>Blocks the calling task: the world goes on.</summary>
    /// <param name="call">The C function that blocks.</param>
    /// <param name="condition">Ends the wait.</param>
    /// <param name="deadline">Ends it too, on the world's clock.</param>
    /// <returns>True when the condition holds.</returns>
    /// <exception cref="EspRestartException">The chip has restarted.</exception>
    public bool BlockUntil(string call, Func<bool> condition, TimeSpan deadline)
    {
        if (HasRestarted)
        {
            throw new EspRestartException();
        }

        if (Context != CallContext.ApplicationTask || _isBlocked)
        {
            // The world does not run inside itself.
            if (deadline > world.Clock.Now && !condition())
            {
                contract.Add("task.blocks-driver", call);
            }

            return condition();
        }

        _isBlocked = true;
        try
        {
            return world.RunUntil(condition, deadline);
        }
        finally
        {
            _isBlocked = false;
        }
    }

    /// <summary>Blocks the calling task for a time.</summary>
    /// <param name="call">The C function that blocks.</param>
    /// <param name="until">Until when, on the world's clock.</param>
    public void BlockUntil(string call, TimeSpan until)
    {
        if (until > world.Clock.Now)
        {
            BlockUntil(call, static () => false, until);
        }
    }

    /// <summary>When a wait that begins now ends: at a tick, so that the first one may be short.</summary>
    /// <param name="ticks">The ticks of FreeRTOS; portMAX_DELAY is for ever.</param>
    public TimeSpan After(uint ticks)
    {
        if (ticks == FreeRtosConstants.MaxDelay)
        {
            return TimeSpan.MaxValue;
        }

        long now = world.Clock.Now.Ticks;
        return ticks == 0 ? world.Clock.Now : new TimeSpan(((now / Tick) + ticks) * Tick);
    }
}

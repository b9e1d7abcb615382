using System;
using System.Threading.Tasks;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Delays, by their due time. Time is virtual where the program has no loop of its own: when nothing is ready it jumps to the next.</summary>
internal static class Timers
{
    private static DelayTask? s_first;

    public static void Add(DelayTask delay)
    {
        DelayTask? previous = null;
        DelayTask? next = s_first;
        while (next is not null && next.DueTicks <= delay.DueTicks)
        {
            previous = next;
            next = next.NextDelay;
        }

        delay.NextDelay = next;
        if (previous is null)
        {
            s_first = delay;
        }
        else
        {
            previous.NextDelay = delay;
        }
    }

    /// <summary>Completes the next delay; false when there is none.</summary>
    public static bool TryAdvance()
    {
        DelayTask? delay = s_first;
        if (delay is null)
        {
            return false;
        }

        s_first = delay.NextDelay;
        Clock.Ticks = Math.Max(Clock.Ticks, delay.DueTicks);
        delay.TrySetResult();
        return true;
    }
}

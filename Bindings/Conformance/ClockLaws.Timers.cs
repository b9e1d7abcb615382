using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <content>Timers.</content>
public static partial class ClockLaws
{
    /// <summary>A timer fires once for one setting, not before its time.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask Timer_FiresOnceAndNotEarly(IClockBench bench)
    {
        int fired = 0;
        TimeSpan due = bench.Subject.Now + bench.Unit;
        TimeSpan at = TimeSpan.Zero;
        bench.Subject.CreateTimer(_ => { fired++; at = bench.Subject.Now; }).Set(due);
        await bench.Subject.DelayAsync(bench.Unit * 4);
        Require.Equal(1, fired, "firings");
        Require.That(at >= due, "the timer fired early");
    }

    /// <summary>IsSet is true from Set to the callback, Due is what was set, and the state reaches the callback.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask Timer_IsSetUntilItFires(IClockBench bench)
    {
        object state = new();
        object? given = null;
        bool wasSet = true;
        IClockTimer? timer = null;
        timer = bench.Subject.CreateTimer(value => { given = value; wasSet = timer!.IsSet; }, state);
        Require.That(!timer.IsSet, "a new timer is set");
        TimeSpan due = bench.Subject.Now + bench.Unit;
        timer.Set(due);
        Require.That(timer.IsSet, "a set timer is not");
        Require.That(timer.Due == due, "Due is not what was set");
        await bench.Subject.DelayAsync(bench.Unit * 2);
        Require.That(!wasSet, "a timer is set in its callback");
        Require.That(ReferenceEquals(state, given), "the callback got another state");
    }

    /// <summary>A time that has passed fires at the loop's next turn, never inside Set.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask Timer_DoesNotFireInsideSet(IClockBench bench)
    {
        int fired = 0;
        IClockTimer timer = bench.Subject.CreateTimer(_ => fired++);
        timer.Set(TimeSpan.Zero);
        Require.Equal(0, fired, "firings inside Set");
        await bench.Subject.DelayAsync(bench.Unit);
        Require.Equal(1, fired, "firings of a time that has passed");
    }

    /// <summary>Timers of different times fire in the order of the times, in whatever order they were set.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask Timers_FireInTheOrderOfTheirTimes(IClockBench bench)
    {
        var fired = new List<int>();
        TimeSpan start = bench.Subject.Now + bench.Unit;
        int[] order = [3, 1, 4, 0, 5, 2, 7, 6];
        foreach (int i in order)
        {
            bench.Subject.CreateTimer(_ => fired.Add(i)).Set(start + (bench.Unit * i / 8));
        }

        await bench.Subject.DelayAsync(bench.Unit * 4);
        Require.Equal("0 1 2 3 4 5 6 7", string.Join(' ', fired), "the order");
    }

    /// <summary>Timers of one time fire in the order in which they were set last.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask TimersOfOneTime_FireInTheOrderOfTheirSetting(IClockBench bench)
    {
        var fired = new List<int>();
        TimeSpan due = bench.Subject.Now + bench.Unit;
        var timers = new IClockTimer[6];
        for (int i = 0; i < timers.Length; i++)
        {
            int number = i;
            timers[i] = bench.Subject.CreateTimer(_ => fired.Add(number));
            timers[i].Set(due);
        }

        timers[1].Set(due);
        await bench.Subject.DelayAsync(bench.Unit * 2);
        Require.Equal("0 2 3 4 5 1", string.Join(' ', fired), "the order");
    }

    /// <summary>A cancelled timer does not fire; cancelling again, or one that is not set, is nothing.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask CancelledTimer_StaysSilent(IClockBench bench)
    {
        int fired = 0;
        IClockTimer timer = bench.Subject.CreateTimer(_ => fired++);
        timer.Cancel();
        timer.Set(bench.Subject.Now + bench.Unit);
        timer.Cancel();
        timer.Cancel();
        Require.That(!timer.IsSet, "a cancelled timer is set");
        await bench.Subject.DelayAsync(bench.Unit * 2);
        Require.Equal(0, fired, "firings");
    }

    /// <summary>Setting a timer that is set moves it, later and earlier.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask SettingAnew_MovesTheTimer(IClockBench bench)
    {
        TimeSpan start = bench.Subject.Now;
        var fired = new List<string>();
        IClockTimer later = bench.Subject.CreateTimer(_ => fired.Add("later"));
        IClockTimer earlier = bench.Subject.CreateTimer(_ => fired.Add("earlier"));
        later.Set(start + bench.Unit);
        earlier.Set(start + (bench.Unit * 4));
        later.Set(start + (bench.Unit * 3));
        earlier.Set(start + (bench.Unit * 2));
        await bench.Subject.DelayAsync(bench.Unit * 6);
        Require.Equal("earlier later", string.Join(' ', fired), "the order");
    }

    /// <summary>A callback may set its timer again.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask Timer_CanBeSetInItsCallback(IClockBench bench)
    {
        int fired = 0;
        IClockTimer? timer = null;
        timer = bench.Subject.CreateTimer(_ =>
        {
            if (++fired < 3)
            {
                timer!.Set(bench.Subject.Now + (bench.Unit / 2));
            }
        });
        timer.Set(bench.Subject.Now);
        await bench.Subject.DelayAsync(bench.Unit * 4);
        Require.Equal(3, fired, "firings");
    }
}

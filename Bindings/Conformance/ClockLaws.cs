using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>The laws of <see cref="IClock"/>.</summary>
public static partial class ClockLaws
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Law<IClockBench>> All { get; } =
    [
        new(nameof(Now_NeverGoesBack), Now_NeverGoesBack),
        new(nameof(Delay_TakesItsTime), Delay_TakesItsTime),
        new(nameof(Delay_OfNothingCompletesAtOnce), Delay_OfNothingCompletesAtOnce),
        new(nameof(Delay_IsCancelled), Delay_IsCancelled),
        new(nameof(Timer_FiresOnceAndNotEarly), Timer_FiresOnceAndNotEarly),
        new(nameof(Timer_IsSetUntilItFires), Timer_IsSetUntilItFires),
        new(nameof(Timer_DoesNotFireInsideSet), Timer_DoesNotFireInsideSet),
        new(nameof(Timers_FireInTheOrderOfTheirTimes), Timers_FireInTheOrderOfTheirTimes),
        new(nameof(TimersOfOneTime_FireInTheOrderOfTheirSetting), TimersOfOneTime_FireInTheOrderOfTheirSetting),
        new(nameof(CancelledTimer_StaysSilent), CancelledTimer_StaysSilent),
        new(nameof(SettingAnew_MovesTheTimer), SettingAnew_MovesTheTimer),
        new(nameof(Timer_CanBeSetInItsCallback), Timer_CanBeSetInItsCallback),
    ];

    /// <summary>A later look never shows an earlier time, across waits too.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask Now_NeverGoesBack(IClockBench bench)
    {
        TimeSpan last = bench.Subject.Now;
        for (int i = 0; i < 1000; i++)
        {
            TimeSpan now = bench.Subject.Now;
            Require.That(now >= last, "the time went back");
            last = now;
            if (i % 200 == 0)
            {
                await bench.Subject.DelayAsync(bench.Unit / 4);
            }
        }
    }

    /// <summary>A delay ends when its time has passed, not before.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask Delay_TakesItsTime(IClockBench bench)
    {
        TimeSpan start = bench.Subject.Now;
        await bench.Subject.DelayAsync(bench.Unit);
        Require.That(bench.Subject.Now - start >= bench.Unit, "a delay ended early");
    }

    /// <summary>A delay of zero or less needs no waiting.</summary>
    /// <param name="bench">A bench.</param>
    public static ValueTask Delay_OfNothingCompletesAtOnce(IClockBench bench)
    {
        Require.That(bench.Subject.DelayAsync(TimeSpan.Zero).IsCompletedSuccessfully, "a delay of zero waits");
        Require.That(bench.Subject.DelayAsync(-bench.Unit).IsCompletedSuccessfully, "a delay below zero waits");
        return ValueTask.CompletedTask;
    }

    /// <summary>A cancelled delay ends with <see cref="OperationCanceledException"/>, before its time.</summary>
    /// <param name="bench">A bench.</param>
    public static async ValueTask Delay_IsCancelled(IClockBench bench)
    {
        using var source = new CancellationTokenSource();
        bench.Subject.CreateTimer(_ => source.Cancel()).Set(bench.Subject.Now + bench.Unit);
        TimeSpan start = bench.Subject.Now;
        await Require.ThrowsAsync<OperationCanceledException>(() => bench.Subject.DelayAsync(bench.Unit * 1000, source.Token), "a cancelled delay");
        Require.That(bench.Subject.Now - start < bench.Unit * 1000, "a cancelled delay took its whole time");
    }
}

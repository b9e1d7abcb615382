using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of esp_timer, a rule each.</summary>
internal static class TimerViolations
{
    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("timer.callback", bench => bench.Api.Timer.Create(new TimerCreateArgs { Callback = new Pointer32(0x4000_0000) }, out _)),
        new("timer.handle", bench =>
        {
            EspTimerHandle timer = Create(bench);
            bench.Api.Timer.Delete(timer);
            bench.Api.Timer.StartOnce(timer, 10);
        }),
        new("timer.start-running", bench =>
        {
            EspTimerHandle timer = Create(bench);
            bench.Api.Timer.StartOnce(timer, 10);
            bench.Api.Timer.StartPeriodic(timer, 10);
            bench.Api.Timer.Stop(timer);
            bench.Api.Timer.Delete(timer);
        }),
        new("timer.delete-running", bench =>
        {
            EspTimerHandle timer = Create(bench);
            bench.Api.Timer.StartPeriodic(timer, 1000);
            bench.Api.Timer.Delete(timer);
            bench.Api.Timer.Stop(timer);
            bench.Api.Timer.Delete(timer);
        }),
        new("timer.pointer", bench =>
        {
            Pointer32 name = bench.Api.System.HeapCapsMalloc(8, MallocCaps.Default);
            EspTimerHandle timer = bench.Api.Timer.CreateOrThrow(new TimerCreateArgs { Callback = bench.Api.Shims.TimerExpiredTrampoline(), Name = name });
            bench.Api.System.HeapCapsFree(name);
            bench.Api.Timer.Delete(timer);
        }),
        new("timer.leak", bench => Create(bench)),
    ];

    private static EspTimerHandle Create(IdfBench bench) =>
        bench.Api.Timer.CreateOrThrow(new TimerCreateArgs { Callback = bench.Api.Shims.TimerExpiredTrampoline() });
}

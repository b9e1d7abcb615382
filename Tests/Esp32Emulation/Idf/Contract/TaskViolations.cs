using System;
using System.Collections.Generic;
using DeviceKit.Emulation.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Calls from where they may not come, a rule each.</summary>
internal static class TaskViolations
{
    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("task.in-interrupt", bench => bench.Idf.RunIn(CallContext.Interrupt, () => bench.Api.Shims.Wait(0))),
        new("task.blocks-driver", bench => bench.Idf.RunIn(CallContext.DriverTask, () => bench.Api.Shims.Wait(5))),
    ];
}

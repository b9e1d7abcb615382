using System;
using System.Collections.Generic;
using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of the default event loop, a rule each.</summary>
internal static class EventViolations
{
    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("event.no-loop", bench => bench.Api.Events.Post(bench.Api.Shims.WifiEvent(), 0, [], 0)),
        new("event.loop-in-use", bench =>
        {
            WifiBench.SetUp(bench);
            bench.Api.Events.LoopDeleteDefault();
        }),
        new("event.handler", bench => WithLoop(bench).HandlerUnregister(bench.Api.Shims.WifiEvent(), 1)),
        new("event.instance", bench =>
        {
            EventHandlerInstance instance = Register(bench);
            bench.Api.Events.HandlerInstanceUnregister(bench.Api.Shims.WifiEvent(), 1, instance);
            bench.Api.Events.HandlerInstanceUnregister(bench.Api.Shims.WifiEvent(), 1, instance);
        }),
        new("event.instance-mismatch", bench =>
        {
            EventHandlerInstance instance = Register(bench);
            bench.Api.Events.HandlerInstanceUnregister(bench.Api.Shims.WifiEvent(), 2, instance);
            bench.Api.Events.HandlerInstanceUnregister(bench.Api.Shims.WifiEvent(), 1, instance);
        }),
        new("event.data-size", bench => WithLoop(bench).Post(bench.Api.Shims.WifiEvent(), (int)WifiEvent.StaConnected, new byte[47], 0)),
        new("event.leak", bench => Register(bench)),
    ];

    private static IEspEvent WithLoop(IdfBench bench)
    {
        bench.Api.Events.LoopCreateDefaultOrThrow();
        return bench.Api.Events;
    }

    private static EventHandlerInstance Register(IdfBench bench) => WithLoop(bench).HandlerInstanceRegisterOrThrow(bench.Api.Shims.WifiEvent(), 1);
}

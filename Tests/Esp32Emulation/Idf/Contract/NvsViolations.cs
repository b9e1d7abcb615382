using System;
using System.Collections.Generic;
using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of the key-value store, a rule each.</summary>
internal static class NvsViolations
{
    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("nvs.state", bench => bench.Api.Nvs.Open("settings", NvsOpenMode.Readwrite, out _)),
        new("nvs.handle", bench =>
        {
            NvsHandle handle = Open(bench);
            bench.Api.Nvs.FlashDeinit();
            bench.Api.Nvs.GetU8(handle, "key", out _);
        }),
        new("nvs.uncommitted", bench =>
        {
            NvsHandle handle = Open(bench);
            bench.Api.Nvs.SetU8(handle, "key", 1);
            bench.Api.Nvs.Close(handle);
        }),
        new("nvs.in-use", bench =>
        {
            WifiBench.SetUp(bench);
            bench.Api.Nvs.FlashDeinit();
        }),
        new("nvs.leak", bench => Open(bench)),
        new("nvs.iterator", bench => WithEntries(bench, handle =>
        {
            bench.Api.Nvs.EntryFindInHandle(handle, NvsType.Any, out NvsIterator iterator);
            bench.Api.Nvs.ReleaseIterator(iterator);
            bench.Api.Nvs.EntryInfo(iterator, out _);
        })),
        new("nvs.iterator-leak", bench => WithEntries(bench, handle => bench.Api.Nvs.EntryFindInHandle(handle, NvsType.Any, out _))),
    ];

    private static NvsHandle Open(IdfBench bench)
    {
        bench.Api.Nvs.FlashInitOrThrow();
        return bench.Api.Nvs.OpenOrThrow("settings", NvsOpenMode.Readwrite);
    }

    private static void WithEntries(IdfBench bench, Action<NvsHandle> use)
    {
        NvsHandle handle = Open(bench);
        bench.Api.Nvs.SetU8(handle, "key", 1);
        bench.Api.Nvs.Commit(handle);
        use(handle);
        bench.Api.Nvs.Close(handle);
    }
}

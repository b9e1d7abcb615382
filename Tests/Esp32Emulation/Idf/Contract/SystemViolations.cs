using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Native;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of memory, a rule each.</summary>
internal static class SystemViolations
{
    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("heap.free", bench =>
        {
            Pointer32 memory = bench.Api.System.HeapCapsMalloc(16, MallocCaps.Default);
            bench.Api.System.HeapCapsFree(memory);
            bench.Api.System.HeapCapsFree(memory);
        }),
        new("system.mac-room", bench => bench.Api.System.ReadFactoryMac(new byte[5])),
        new("heap.access", bench =>
        {
            Pointer32 memory = bench.Api.System.HeapCapsMalloc(16, MallocCaps.Default);
            bench.Api.System.HeapCapsFree(memory);
            Assert.Throws<ArgumentException>(() => bench.Api.Memory.Bytes(memory, 1)[0]);
        }),
        new("heap.written-after-free", bench =>
        {
            Pointer32 memory = bench.Api.System.HeapCapsMalloc(16, MallocCaps.Default);
            Span<byte> kept = bench.Api.Memory.Bytes(memory, 16);
            bench.Api.System.HeapCapsFree(memory);
            kept[3] = 1;
        }),
        new("heap.leak", bench => bench.Api.System.HeapCapsMalloc(16, MallocCaps.Dma)),
    ];
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using Xunit;
using Generated = DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Nvs;

public class SimulatedNvsTests
{
    [Fact]
    public void EveryTypeOfValue_ComesBack_AfterARestartToo()
    {
        var flash = new SimulatedFlash(6);
        using (var bench = new IdfBench(new EspIdfOptions { Flash = flash }))
        {
            INvs nvs = bench.Api.Nvs;
            Assert.Equal(EspError.Ok, nvs.FlashInit());
            NvsHandle handle = nvs.OpenOrThrow("types", NvsOpenMode.Readwrite);
            nvs.SetI8OrThrow(handle, "i8", -5);
            nvs.SetU8OrThrow(handle, "u8", 250);
            nvs.SetI16OrThrow(handle, "i16", -500);
            nvs.SetU16OrThrow(handle, "u16", 65_000);
            nvs.SetI32OrThrow(handle, "i32", -70_000);
            nvs.SetU32OrThrow(handle, "u32", 4_000_000_000);
            nvs.SetI64OrThrow(handle, "i64", long.MinValue);
            nvs.SetU64OrThrow(handle, "u64", ulong.MaxValue);
            nvs.SetFloatOrThrow(handle, "float", 1.5f);
            nvs.SetDoubleOrThrow(handle, "double", -0.1);
            nvs.SetStrOrThrow(handle, "str", "Grüße");
            nvs.SetBlobOrThrow(handle, "blob", [1, 2, 3]);
            nvs.CommitOrThrow(handle);
            nvs.Close(handle);
            Assert.True(bench.Clock.Now > TimeSpan.FromMilliseconds(1));
        }

        using var next = new IdfBench(new EspIdfOptions { Flash = flash });
        {
            INvs nvs = next.Api.Nvs;
            nvs.FlashInitOrThrow();
            NvsHandle handle = nvs.OpenOrThrow("types", NvsOpenMode.Readonly);
            Assert.Equal(-5, nvs.GetI8OrThrow(handle, "i8"));
            Assert.Equal(250, nvs.GetU8OrThrow(handle, "u8"));
            Assert.Equal(-500, nvs.GetI16OrThrow(handle, "i16"));
            Assert.Equal(65_000, nvs.GetU16OrThrow(handle, "u16"));
            Assert.Equal(-70_000, nvs.GetI32OrThrow(handle, "i32"));
            Assert.Equal(4_000_000_000, nvs.GetU32OrThrow(handle, "u32"));
            Assert.Equal(long.MinValue, nvs.GetI64OrThrow(handle, "i64"));
            Assert.Equal(ulong.MaxValue, nvs.GetU64OrThrow(handle, "u64"));
            Assert.Equal(1.5f, nvs.GetFloatOrThrow(handle, "float"));
            Assert.Equal(-0.1, nvs.GetDoubleOrThrow(handle, "double"));
            Assert.Equal(EspError.NvsNotFound, nvs.GetU16(handle, "u8", out _));
            Assert.Equal(EspError.NvsReadOnly, nvs.SetU8(handle, "u8", 1));
            nvs.Close(handle);
        }
    }

    [Fact]
    public void TheLengthOfTextsAndBytes_GoesBothWays()
    {
        using var bench = new IdfBench();
        INvs nvs = bench.Api.Nvs;
        nvs.FlashInitOrThrow();
        NvsHandle handle = nvs.OpenOrThrow("lengths", NvsOpenMode.Readwrite);
        nvs.SetStrOrThrow(handle, "text", "abc");
        nvs.SetBlobOrThrow(handle, "bytes", [1, 2, 3]);
        nvs.CommitOrThrow(handle);

        uint length = 0;
        Assert.Equal(EspError.Ok, nvs.GetStr(handle, "text", default, ref length));
        Assert.Equal(4u, length);
        byte[] room = new byte[8];
        length = 3;
        Assert.Equal(EspError.NvsInvalidLength, nvs.GetStr(handle, "text", room, ref length));
        Assert.Equal(4u, length);
        Assert.Equal(0, room[0]);
        length = 8;
        Assert.Equal(EspError.Ok, nvs.GetStr(handle, "text", room, ref length));
        Assert.Equal("abc\0", Encoding.UTF8.GetString(room, 0, (int)length));

        length = 0;
        Assert.Equal(EspError.Ok, nvs.GetBlob(handle, "bytes", default, ref length));
        Assert.Equal(3u, length);
        Assert.Equal(EspError.NvsNotFound, nvs.GetBlob(handle, "text", room, ref length));
        nvs.Close(handle);
    }

    [Fact]
    public void AList_EndsWithANullIterator()
    {
        using var bench = new IdfBench();
        INvs nvs = bench.Api.Nvs;
        nvs.FlashInitOrThrow();
        NvsHandle one = nvs.OpenOrThrow("one", NvsOpenMode.Readwrite);
        NvsHandle two = nvs.OpenOrThrow("two", NvsOpenMode.Readwrite);
        nvs.SetU8OrThrow(one, "a", 1);
        nvs.SetStrOrThrow(two, "b", "x");
        nvs.SetU8OrThrow(two, "c", 1);
        nvs.CommitOrThrow(one);
        nvs.CommitOrThrow(two);

        Assert.Equal(EspError.Ok, nvs.EntryFind("nvs", null, Generated.NvsType.Any, out NvsIterator all));
        Assert.Equal(["one/a/U8", "two/b/Str", "two/c/U8"], List(nvs, all));
        Assert.Equal(EspError.Ok, nvs.EntryFindInHandle(two, Generated.NvsType.U8, out NvsIterator some));
        Assert.Equal(["two/c/U8"], List(nvs, some));
        Assert.Equal(EspError.NvsNotFound, nvs.EntryFind("nvs", "one", Generated.NvsType.Blob, out NvsIterator none));
        Assert.True(none.IsInvalid);

        Assert.Equal(EspError.Ok, nvs.GetStats(null, out NvsStats stats));
        Assert.Equal((6u, 756u, 2u), (stats.UsedEntries, stats.TotalEntries, stats.NamespaceCount));
        Assert.Equal(3u, nvs.GetUsedEntryCountOrThrow(two));
        Assert.Equal(EspError.NvsPartNotFound, nvs.GetStats("other", out _));

        nvs.EraseAllOrThrow(two);
        nvs.EraseKeyOrThrow(one, "a");
        nvs.CommitOrThrow(one);
        nvs.CommitOrThrow(two);
        Assert.Equal(EspError.NvsNotFound, nvs.EntryFind("nvs", null, Generated.NvsType.Any, out _));
        nvs.Close(one);
        nvs.Close(two);
    }

    [Fact]
    public void TheStorage_ComesAndGoes_AndHandlesWithIt()
    {
        using var bench = new IdfBench();
        INvs nvs = bench.Api.Nvs;
        nvs.FlashInitOrThrow();
        Assert.Equal(EspError.Ok, nvs.FlashInit());
        NvsHandle handle = nvs.OpenOrThrow("names", NvsOpenMode.Readwrite);
        nvs.SetU8OrThrow(handle, "key", 1);
        Assert.Equal(EspError.Ok, nvs.FlashErase());

        nvs.FlashInitOrThrow();
        Assert.Equal(EspError.NvsNotFound, nvs.Open("names", NvsOpenMode.Readonly, out _));
        Assert.Equal(EspError.NvsKeyTooLong, nvs.Open("sixteen-letters-", NvsOpenMode.Readwrite, out _));
        Assert.Equal(EspError.NvsInvalidName, nvs.Open(string.Empty, NvsOpenMode.Readwrite, out _));
        Assert.Equal(EspError.Ok, nvs.FlashDeinit());
    }

    [Fact]
    public void AnErasure_TakesItsTime()
    {
        using var bench = new IdfBench();
        bench.Api.Nvs.FlashErase();
        Assert.InRange(bench.Clock.Now, TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(301));
    }

    private static List<string> List(INvs nvs, NvsIterator iterator)
    {
        List<string> entries = [];
        do
        {
            Assert.Equal(EspError.Ok, nvs.EntryInfo(iterator, out NvsEntryInfo info));
            entries.Add($"{Text(info.NamespaceName)}/{Text(info.Key)}/{info.Type}");
        }
        while (nvs.EntryNext(ref iterator) == EspError.Ok);

        Assert.True(iterator.IsInvalid);
        return entries;
    }

    private static string Text(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..text.IndexOf((byte)0)]);

    [Fact]
    public void WhatWasNotCommitted_IsNoted_WhereTheStorageOrTheChipGoes()
    {
        using var bench = new IdfBench(allowsViolations: true);
        bench.Api.Nvs.FlashInitOrThrow();
        bench.Api.Nvs.SetU8(bench.Api.Nvs.OpenOrThrow("first", NvsOpenMode.Readwrite), "key", 1);
        bench.Api.Nvs.FlashDeinitOrThrow();
        bench.Api.Nvs.FlashInitOrThrow();
        bench.Api.Nvs.SetU8(bench.Api.Nvs.OpenOrThrow("second", NvsOpenMode.Readwrite), "key", 1);
        Assert.Throws<EspRestartException>(bench.Api.System.Restart);
        Assert.Equal(
            ["nvs.uncommitted nvs_flash_deinit namespace first", "nvs.uncommitted esp_restart namespace second"],
            bench.Violations.Select(violation => $"{violation.Rule.Id} {violation.Call} {violation.Detail}"));
    }
}

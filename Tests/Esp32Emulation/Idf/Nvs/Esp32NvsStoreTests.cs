using System;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Nvs;

public class Esp32NvsStoreTests
{
    [Fact]
    public void ACommitOfOneKey_IsAPlainBlob_ThatOtherCodeReads()
    {
        using var bench = new IdfBench();
        using var store = new Esp32NvsStore(bench.Api.Nvs, new Esp32NvsOptions { Namespace = "settings" });
        store.Set("host", "example"u8);
        Assert.True(store.CommitAsync().IsCompletedSuccessfully);

        NvsHandle handle = bench.Api.Nvs.OpenOrThrow("settings", NvsOpenMode.Readwrite);
        byte[] value = new byte[16];
        uint length = 16;
        Assert.Equal(EspError.Ok, bench.Api.Nvs.GetBlob(handle, "host", value, ref length));
        Assert.Equal("example"u8.ToArray(), value[..(int)length]);
        bench.Api.Nvs.SetI32OrThrow(handle, "number", 5);
        bench.Api.Nvs.CommitOrThrow(handle);
        bench.Api.Nvs.Close(handle);

        using var again = new Esp32NvsStore(bench.Api.Nvs, new Esp32NvsOptions { Namespace = "settings" });
        Assert.Equal(["host"], again.Keys);
    }

    [Fact]
    public void ACommitThatChangesNothing_WritesNothing()
    {
        using var bench = new IdfBench();
        using var store = new Esp32NvsStore(bench.Api.Nvs);
        store.Set("a", [1]);
        store.Set("b", [2]);
        Assert.True(store.CommitAsync().IsCompletedSuccessfully);

        long operations = bench.Idf.Flash.Operations;
        store.Set("a", [1]);
        store.Set("b", [2]);
        store.Remove("c");
        Assert.True(store.CommitAsync().IsCompletedSuccessfully);
        Assert.Equal(operations, bench.Idf.Flash.Operations);
    }

    [Theory]
    [InlineData(2, 32, 2.0)]
    [InlineData(8, 32, 1.6)]
    [InlineData(8, 200, 1.3)]
    public void ACommitOfSeveralKeys_WritesLittleMoreThanTheirValues(int keys, int length, double most)
    {
        long plain = BytesWritten(keys, length, isOneCommit: false);
        long atomic = BytesWritten(keys, length, isOneCommit: true);
        TestContext.Current.TestOutputHelper!.WriteLine($"{keys} keys of {length} bytes: {plain} bytes one by one, {atomic} together, {(double)atomic / plain:0.00} times");
        Assert.InRange((double)atomic / plain, 1.0, most);
    }

    [Fact]
    public void TenThousandCommitsOf32Bytes_WearTheFlashLittle()
    {
        using var bench = new IdfBench();
        using var store = new Esp32NvsStore(bench.Api.Nvs);
        var chance = new SeededRandom(7);
        byte[] value = new byte[32];
        for (int i = 0; i < 10_000; i++)
        {
            chance.Fill(value);
            store.Set("counter", value);
            Assert.True(store.CommitAsync().IsCompletedSuccessfully);
        }

        SimulatedFlash flash = bench.Idf.Flash;
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{flash.TotalErasures} erasures, at most {flash.Erasures.Max()} of one sector, {flash.BytesWritten} bytes, {bench.Clock.Now.TotalSeconds:0.0} s of flash");
        Assert.InRange(flash.TotalErasures, 200, 260);

        // NVS leaves the page alone that the namespaces' names are on, and spreads the rest over the others.
        Assert.InRange(flash.Erasures.Max(), 40, 60);
    }

    [Fact]
    public async Task AFullPartition_IsReported_AndEverythingStaysAsItWas()
    {
        using var bench = new NvsStoreBench();
        IStore store = bench.Subject;
        for (int i = 0; i < 6; i++)
        {
            store.Set($"key{i}", [(byte)i]);
        }

        await store.CommitAsync();
        bench.SetFailing(true);
        for (int i = 0; i < 6; i++)
        {
            store.Set($"key{i}", new byte[100]);
        }

        StoreException e = await Assert.ThrowsAsync<StoreException>(async () => await store.CommitAsync());
        Assert.Contains("no room for", e.Message, StringComparison.Ordinal);
        Assert.Contains("give the partition more pages", e.Message, StringComparison.Ordinal);
        Assert.Contains("ESP_ERR_NVS_NOT_ENOUGH_SPACE", e.Message, StringComparison.Ordinal);
        IStore after = bench.Restart();
        byte[] value = new byte[100];
        Assert.True(after.TryGet("key5", value, out int length));
        Assert.Equal((1, 5), (length, value[0]));

        bench.SetFailing(false);
        await store.CommitAsync();
        Assert.True(bench.Restart().TryGet("key5", value, out length));
        Assert.Equal(100, length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task AFlashThatFails_IsReported_AndTheChangesStayStaged(int keys)
    {
        var store = new Esp32NvsStore(new BrokenNvs());
        for (int i = 0; i < keys; i++)
        {
            store.Set($"key{i}", [1]);
        }

        StoreException e = await Assert.ThrowsAsync<StoreException>(async () => await store.CommitAsync());
        Assert.Contains("the flash may be damaged", e.Message, StringComparison.Ordinal);
        Assert.Equal(EspError.Fail, Assert.IsType<EspException>(e.InnerException).Error);
        Assert.Equal(keys + 1, store.Keys.Count);
    }

    [Fact]
    public void APartitionWithoutAFreePage_IsErasedOnlyWhenTold()
    {
        var flash = new SimulatedFlash(3);
        using var bench = new IdfBench(new EspIdfOptions { Flash = flash });
        bench.Api.Nvs.FlashInitOrThrow();
        bench.Api.Nvs.FlashDeinitOrThrow();
        flash.Write(1 * SimulatedFlash.SectorSize, flash.Bytes[..32]);
        flash.Write(2 * SimulatedFlash.SectorSize, flash.Bytes[..32]);
        byte[] content = flash.Bytes.ToArray();

        StoreException e = Assert.Throws<StoreException>(() => new Esp32NvsStore(bench.Api.Nvs));
        Assert.Contains("ESP_ERR_NVS_NO_FREE_PAGES", e.Message, StringComparison.Ordinal);
        Assert.Equal(content, flash.Bytes);

        using var store = new Esp32NvsStore(bench.Api.Nvs, new Esp32NvsOptions { ErasesUnusable = true });
        Assert.Empty(store.Keys);
        Assert.Equal(3, flash.TotalErasures);
    }

    [Fact]
    public void APartitionOfOnePage_IsTooSmall()
    {
        using var bench = new IdfBench(new EspIdfOptions { Flash = new SimulatedFlash(1) });
        StoreException e = Assert.Throws<StoreException>(() => new Esp32NvsStore(bench.Api.Nvs, new Esp32NvsOptions { ErasesUnusable = true }));
        Assert.Contains("at least 3 pages", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARecordThatIsNone_IsReported()
    {
        using var bench = new IdfBench();
        bench.Api.Nvs.FlashInitOrThrow();
        NvsHandle handle = bench.Api.Nvs.OpenOrThrow("devicekit", NvsOpenMode.Readwrite);
        bench.Api.Nvs.SetBlobOrThrow(handle, " batch", [1, 0, 0, 0, 9]);
        bench.Api.Nvs.CommitOrThrow(handle);
        bench.Api.Nvs.Close(handle);
        StoreException e = Assert.Throws<StoreException>(() => new Esp32NvsStore(bench.Api.Nvs));
        Assert.Contains("no record of a commit", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AReading_AllocatesNothing()
    {
        var store = new Esp32NvsStore(new BrokenNvs());
        store.Set("staged", [1]);
        byte[] buffer = new byte[8];
        store.TryGet("staged", buffer, out _);
        store.TryGet(BrokenNvs.Key, buffer, out _);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            Assert.True(store.TryGet("staged", buffer, out _));
            Assert.True(store.TryGet(BrokenNvs.Key, buffer, out _));
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(77, buffer[0]);
    }

    private static long BytesWritten(int keys, int length, bool isOneCommit)
    {
        using var bench = new IdfBench();
        using var store = new Esp32NvsStore(bench.Api.Nvs);
        long before = 0;
        for (byte round = 1; round <= 2; round++)
        {
            before = bench.Idf.Flash.BytesWritten;
            for (int i = 0; i < keys; i++)
            {
                byte[] value = new byte[length];
                value.AsSpan().Fill(round);
                store.Set($"some-key-{i}", value);
                Assert.True(isOneCommit || store.CommitAsync().IsCompletedSuccessfully);
            }

            Assert.True(store.CommitAsync().IsCompletedSuccessfully);
        }

        return bench.Idf.Flash.BytesWritten - before;
    }
}

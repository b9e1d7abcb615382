using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>A store, each of whose calls fails once: it says so, shows what is in flash, and goes on.</summary>
public class FailingNvsTests
{
    private const int Calls = 120;

    public static TheoryData<int> Failures => [.. Enumerable.Range(1, Calls)];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task ACallThatFails_IsReported_AndTheStoreShowsWhatIsInFlash(int failsAt)
    {
        var plan = new FailurePlan(failsAt);
        using var bench = new IdfBench();
        Exception? e = await Record.ExceptionAsync(() => UseAsync(bench, plan));
        bool isReported = e is StoreException { InnerException: EspException failure } && failure.Function == plan.Failed;

        // A failure within a commit that is finished all the same, or that the next one finishes, need not be reported.
        Assert.True(isReported || e is null, $"{plan.Failed} ended in {e}");
        using var again = new Esp32NvsStore(bench.Api.Nvs);
        again.Set("again", [1]);
        await again.CommitAsync();
    }

    [Fact]
    public async Task EveryCallIsTried()
    {
        var plan = new FailurePlan(Calls);
        using var bench = new IdfBench();
        await UseAsync(bench, plan);
        Assert.Null(plan.Failed);
    }

    [Fact]
    public void AnErasureThatFails_IsReportedAsOne()
    {
        using var bench = new IdfBench();
        var nvs = new UnusableNvs(new FailurePlan("nvs_flash_erase"), bench.Api.Nvs);
        StoreException e = Assert.Throws<StoreException>(() => new Esp32NvsStore(nvs, new Esp32NvsOptions { ErasesUnusable = true }));
        Assert.Equal("nvs_flash_erase", Assert.IsType<EspException>(e.InnerException).Function);
    }

    private static async Task UseAsync(IdfBench bench, FailurePlan plan)
    {
        using var store = new Esp32NvsStore(plan.Over(bench.Api).Nvs);
        await CommitAsync(bench, store, static s => s.Set("a", [1]));
        await CommitAsync(bench, store, static s => s.Set("a", [2, 2]));
        await CommitAsync(bench, store, static s =>
        {
            s.Set("a", [3, 3, 3]);
            s.Set("b", [4]);
        });
        await CommitAsync(bench, store, static s => s.Remove("b"));
        await CommitAsync(bench, store, static s =>
        {
            s.Remove("a");
            s.Set("c", [5]);
        });
    }

    /// <summary>A commit that fails left all as it was or made all of it, and what is shown after a rollback is what another store finds.</summary>
    private static async Task CommitAsync(IdfBench bench, Esp32NvsStore store, Action<Esp32NvsStore> stage)
    {
        stage(store);
        try
        {
            await store.CommitAsync();
        }
        catch (StoreException)
        {
            store.Rollback();
            string shown = Read(store);
            using (var other = new Esp32NvsStore(bench.Api.Nvs))
            {
                Assert.Equal(Read(other), shown);
            }

            stage(store);
            await store.CommitAsync();
            throw;
        }
    }

    private static string Read(Esp32NvsStore store)
    {
        byte[] value = new byte[16];
        List<string> content = [];
        foreach (string key in store.Keys)
        {
            Assert.True(store.TryGet(key, value, out int length), $"{key} is listed and not there");
            content.Add($"{key}={Convert.ToHexString(value, 0, length)}");
        }

        return string.Join(' ', content);
    }

    private sealed class UnusableNvs(FailurePlan plan, INvs inner) : FailingNvs(plan, inner)
    {
        public override EspError FlashInit() => EspError.NvsNoFreePages;
    }
}

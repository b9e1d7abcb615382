using System.Collections.Generic;
using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Nvs;

/// <summary>The power goes at every operation on flash of a commit, and of what the next start does about it: all of the commit is there, or none of it.</summary>
public class StorePowerLossTests
{
    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 12).Select(seed => (ulong)seed)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryCutOfACommit_LeavesAllOfItOrNothing(ulong seed)
    {
        int none = 0;
        int all = 0;
        for (int cut = 0; ; cut++)
        {
            var plan = new CommitPlan(seed, new SimulatedFlash(4));
            bool wasCut = plan.Commit(cut);
            bool isDone = plan.Check($"seed {seed}, cut {cut}");
            none += isDone ? 0 : 1;
            all += isDone ? 1 : 0;
            if (!wasCut)
            {
                Assert.True(isDone);
                Assert.InRange(none, 5, 1000);
                Assert.InRange(all, 2, 1000);
                return;
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void EveryCutOfTheRepair_IsRepaired(ulong seed)
    {
        int repairs = 0;
        for (int cut = 0, last = int.MaxValue; cut < last; cut++)
        {
            for (int second = 0; ; second++)
            {
                var plan = new CommitPlan(seed, new SimulatedFlash(4));
                if (!plan.Commit(cut))
                {
                    last = cut;
                }

                bool wasCut = plan.Start(second);
                plan.Check($"seed {seed}, cut {cut}, then {second}");
                if (!wasCut)
                {
                    break;
                }

                repairs++;
            }
        }

        Assert.InRange(repairs, 20, 5000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void ALifeOfCommitsAndCuts_KeepsEveryCommitWhole(ulong seed)
    {
        var chance = new SeededRandom(seed, "life");
        var flash = new SimulatedFlash(4);
        SortedDictionary<string, string> content = [];
        int cuts = 0;
        for (int round = 0; round < 150; round++)
        {
            flash.RestorePower();
            flash.CutPowerAfter(chance.Next(250), chance);
            SortedDictionary<string, string> next = new(content);
            try
            {
                using var bench = new IdfBench(new EspIdfOptions { Flash = flash }, allowsViolations: true);
                var store = new Esp32NvsStore(bench.Api.Nvs);
                for (int commit = 0; commit < 6; commit++)
                {
                    next = new(content);
                    CommitPlan.Stage(store, chance, next);
                    Assert.True(store.CommitAsync().IsCompletedSuccessfully);
                    content = next;
                }
            }
            catch (PowerLossException)
            {
                cuts++;
            }

            flash.RestorePower();
            content = CommitPlan.CheckOneOf(flash, content, next, $"seed {seed}, round {round}");
        }

        Assert.InRange(cuts, 50, 150);
        Assert.InRange(flash.TotalErasures, 10, 5000);
    }
}

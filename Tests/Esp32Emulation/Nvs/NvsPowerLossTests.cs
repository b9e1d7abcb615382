using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Nvs;

/// <summary>The power goes at every operation on flash: each key has its old or its new value, never another.</summary>
public sealed class NvsPowerLossTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void EveryCutLeavesTheOldValueOrTheNewOne(ulong seed)
    {
        SeededRandom chance = new(seed);
        SimulatedFlash flash = new(4);
        Dictionary<string, byte[]> values = [];
        Dictionary<string, byte[]> pending = [];
        int cuts = 0;
        for (int round = 0; round < 600; round++)
        {
            flash.CutPowerAfter(chance.Next(40), chance);
            try
            {
                Use(flash, chance, values, pending);
            }
            catch (PowerLossException)
            {
                cuts++;
            }

            flash.RestorePower();
            Check(flash, values, pending);
        }

        Assert.InRange(cuts, 300, 600);
        Assert.InRange(flash.TotalErasures, 20, 10_000);
    }

    [Fact]
    public void EveryCutWithinTheMovingOfAPageIsRepaired()
    {
        for (int cut = 0; ; cut++)
        {
            SimulatedFlash flash = new(3);
            NvsNamespace values = Open(flash);
            values.SetBlob("blob", NvsFlashTests.Pattern(900, 1));
            int last = 0;
            while (flash.Operations < 420)
            {
                values.Set("counter", NvsType.U32, (ulong)last++);
            }

            flash.CutPowerAfter(cut, new SeededRandom((ulong)cut));
            bool wasCut = false;
            int next = last;
            try
            {
                for (; next < last + 120; next++)
                {
                    values.Set("counter", NvsType.U32, (ulong)next);
                }
            }
            catch (PowerLossException)
            {
                wasCut = true;
            }

            flash.RestorePower();
            values = Open(flash);
            Assert.Equal(NvsError.Ok, values.Get("counter", NvsType.U32, out ulong counter));
            Assert.InRange((long)counter, next - 1, next);
            byte[] blob = new byte[900];
            Assert.Equal(NvsError.Ok, values.Get("blob", NvsType.Blob, blob, out _));
            Assert.Equal(NvsFlashTests.Pattern(900, 1), blob);
            if (!wasCut)
            {
                Assert.InRange(cut, 200, 1000);
                Assert.InRange(flash.TotalErasures, 1, 10);
                return;
            }
        }
    }

    private static NvsNamespace Open(SimulatedFlash flash)
    {
        NvsFlash nvs = new(flash);
        Assert.Equal(NvsError.Ok, nvs.Initialize());
        Assert.Equal(NvsError.Ok, nvs.Open("values", true, out NvsNamespace? values));
        return values!;
    }

    private static void Use(SimulatedFlash flash, SeededRandom chance, Dictionary<string, byte[]> values, Dictionary<string, byte[]> pending)
    {
        NvsNamespace opened = Open(flash);
        for (int i = 0; i < 20; i++)
        {
            string key = $"key{chance.Next(6)}";
            byte[] value = NvsFlashTests.Pattern(chance.Next(5) == 0 ? chance.Next(5000) : chance.Next(60), chance.Next(200));
            bool isErase = chance.Next(8) == 0;
            pending[key] = isErase ? [] : [1, .. value];
            NvsError error = isErase ? opened.EraseKey(key) : opened.SetBlob(key, value);
            if (error is NvsError.Ok or NvsError.NotFound)
            {
                values[key] = pending[key];
            }

            pending.Remove(key);
        }
    }

    private static void Check(SimulatedFlash flash, Dictionary<string, byte[]> values, Dictionary<string, byte[]> pending)
    {
        NvsNamespace opened = Open(flash);
        foreach (string key in values.Keys.Union(pending.Keys).ToList())
        {
            byte[] buffer = new byte[6000];
            NvsError error = opened.Get(key, NvsType.Blob, buffer, out int length);
            byte[] found = error == NvsError.Ok ? [1, .. buffer[..length]] : [];
            byte[] old = values.GetValueOrDefault(key, []);
            bool isNew = pending.TryGetValue(key, out byte[]? value) && value.AsSpan().SequenceEqual(found);
            Assert.True(isNew || old.AsSpan().SequenceEqual(found), $"{key} holds {found.Length} bytes, which is neither the old nor the new value.");
            values[key] = found;
        }

        pending.Clear();
    }
}

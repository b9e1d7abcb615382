using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Nvs;

/// <summary>A store with a content, and one commit that adds, changes and removes keys; all by a seed.</summary>
internal sealed class CommitPlan
{
    private const string Names = "abcdefgh";

    private readonly SimulatedFlash _flash;
    private readonly SeededRandom _chance;
    private readonly SortedDictionary<string, string> _before = [];
    private SortedDictionary<string, string> _after = [];

    public CommitPlan(ulong seed, SimulatedFlash flash)
    {
        _flash = flash;
        _chance = new SeededRandom(seed, "commit");
    }

    /// <summary>Commits a few times, and then once more with a power that goes.</summary>
    /// <param name="cut">The operations on flash of the last commit that are still done.</param>
    /// <returns>Whether it went.</returns>
    public bool Commit(int cut)
    {
        // The violations of a run that the power ended are handles that nobody closed.
        using var bench = new IdfBench(new EspIdfOptions { Flash = _flash }, allowsViolations: true);
        var store = new Esp32NvsStore(bench.Api.Nvs);
        int commits = 3 + _chance.Next(20);
        for (int i = 0; i < commits; i++)
        {
            Stage(store, _chance, _before);
            Assert.True(store.CommitAsync().IsCompletedSuccessfully);
        }

        _after = new(_before);
        while (_after.SequenceEqual(_before))
        {
            Stage(store, _chance, _after);
        }

        return Cut(cut, () => Assert.True(store.CommitAsync().IsCompletedSuccessfully));
    }

    /// <summary>Starts the chip and opens the store, with a power that goes.</summary>
    /// <returns>Whether it went.</returns>
    public bool Start(int cut)
    {
        using var bench = new IdfBench(new EspIdfOptions { Flash = _flash }, allowsViolations: true);
        return Cut(cut, () => _ = new Esp32NvsStore(bench.Api.Nvs));
    }

    /// <summary>Starts the chip: the content is what it was before the commit, or after it, and a later commit succeeds.</summary>
    /// <returns>Whether the commit is there.</returns>
    public bool Check(string what) => ReferenceEquals(CheckOneOf(_flash, _before, _after, what), _after);

    public static SortedDictionary<string, string> CheckOneOf(
        SimulatedFlash flash, SortedDictionary<string, string> before, SortedDictionary<string, string> after, string what)
    {
        using var bench = new IdfBench(new EspIdfOptions { Flash = flash });
        using var store = new Esp32NvsStore(bench.Api.Nvs);
        SortedDictionary<string, string> found = Read(store);
        Assert.True(found.SequenceEqual(before) || found.SequenceEqual(after), $"{what}: found {Show(found)}, where it was {Show(before)} and became {Show(after)}");
        return found.SequenceEqual(before) ? before : after;
    }

    /// <summary>Stages one to five changes.</summary>
    public static void Stage(IStore store, SeededRandom chance, SortedDictionary<string, string> content)
    {
        int changes = 1 + chance.Next(5);
        for (int i = 0; i < changes; i++)
        {
            string key = new(Names[chance.Next(Names.Length)], 1 + (chance.Next(2) * 14));
            if (chance.Chance(0.3))
            {
                store.Remove(key);
                content.Remove(key);
            }
            else
            {
                string value = new((char)('A' + chance.Next(26)), chance.Next(chance.Chance(0.2) ? 300 : 60));
                store.Set(key, Encoding.ASCII.GetBytes(value));
                content[key] = value;
            }
        }
    }

    private bool Cut(int cut, Action action)
    {
        _flash.CutPowerAfter(cut, _chance);
        try
        {
            action();
            return false;
        }
        catch (PowerLossException)
        {
            return true;
        }
        finally
        {
            _flash.RestorePower();
        }
    }

    private static SortedDictionary<string, string> Read(Esp32NvsStore store)
    {
        byte[] value = new byte[store.MaxValueLength];
        SortedDictionary<string, string> content = [];
        foreach (string key in store.Keys)
        {
            Assert.True(store.TryGet(key, value, out int length));
            content.Add(key, Encoding.ASCII.GetString(value, 0, length));
        }

        return content;
    }

    private static string Show(SortedDictionary<string, string> content) =>
        "{" + string.Join(' ', content.Select(pair => $"{pair.Key}={(pair.Value.Length == 0 ? "" : pair.Value[..1])}*{pair.Value.Length}")) + "}";
}

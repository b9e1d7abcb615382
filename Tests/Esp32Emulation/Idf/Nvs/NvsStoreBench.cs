using System;
using System.Collections.Generic;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Nvs;

/// <summary>A store on a simulated chip, and the chips that start on its flash later. The medium fails by being full.</summary>
internal sealed class NvsStoreBench : IStoreBench, IDisposable
{
    private readonly List<IdfBench> _chips = [];
    private readonly List<Esp32NvsStore> _stores = [];
    private readonly SimulatedFlash _flash = new(6);

    public NvsStoreBench() => Subject = Start();

    public IStore Subject { get; }

    public bool CanFail => true;

    /// <summary>The chip that the subject is on.</summary>
    public IdfBench Chip => _chips[0];

    public IStore Restart() => Start();

    public void SetFailing(bool isFailing)
    {
        INvs nvs = Chip.Api.Nvs;
        NvsHandle handle = nvs.OpenOrThrow("ballast", NvsOpenMode.Readwrite);
        if (isFailing)
        {
            for (int i = 0; nvs.SetU8(handle, $"key {i}", 1) == EspError.Ok; i++)
            {
            }
        }
        else
        {
            nvs.EraseAllOrThrow(handle);
        }

        nvs.CommitOrThrow(handle);
        nvs.Close(handle);
    }

    public void Dispose()
    {
        foreach (Esp32NvsStore store in _stores)
        {
            store.Dispose();
        }

        foreach (IdfBench chip in _chips)
        {
            chip.Dispose();
        }
    }

    private Esp32NvsStore Start()
    {
        var chip = new IdfBench(new EspIdfOptions { Flash = _flash });
        _chips.Add(chip);
        var store = new Esp32NvsStore(chip.Api.Nvs);
        _stores.Add(store);
        return store;
    }
}

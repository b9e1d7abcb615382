using System.Collections.Generic;
using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>The calls to the fakes of one chip, in order, and which of them fail.</summary>
internal sealed class FakeCalls
{
    /// <summary>The C names, in the order of calling; calls of each frame are left out.</summary>
    public List<string> Names { get; } = [];

    /// <summary>What a function answers instead of success, from now on.</summary>
    public Dictionary<string, EspError> Failures { get; } = [];

    public EspError Note(string name)
    {
        Names.Add(name);
        return Failures.GetValueOrDefault(name);
    }
}

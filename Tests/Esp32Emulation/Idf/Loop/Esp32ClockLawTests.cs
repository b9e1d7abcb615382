using System;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Tests.Conformance;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Loop;

/// <summary>CLOCK over esp_timer and the loop's semaphore.</summary>
public class Esp32ClockLawTests
{
    public static TheoryData<string> Names => LawRunner.Names(ClockLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void Esp32Clock_KeepsTheLaw(string law)
    {
        using var bench = new IdfBench();
        LawRunner.Keep(ClockLaws.All, law, bench.Loop, new Bench(bench.Loop.Clock, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Esp32Clock_KeepsTheLaw_InMicroseconds(string law)
    {
        using var bench = new IdfBench();
        LawRunner.Keep(ClockLaws.All, law, bench.Loop, new Bench(bench.Loop.Clock, TimeSpan.FromMicroseconds(20)));
    }

    private sealed record Bench(IClock Subject, TimeSpan Unit) : IClockBench;
}

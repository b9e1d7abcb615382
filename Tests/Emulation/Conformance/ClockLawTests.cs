using System;
using DeviceKit.Conformance;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Conformance;

public class ClockLawTests
{
    private static readonly TimeSpan s_virtual = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_real = TimeSpan.FromMilliseconds(5);

    public static TheoryData<string> Names => LawRunner.Names(ClockLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void VirtualClock_KeepsTheLaw(string law)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        LawRunner.Keep(ClockLaws.All, law, loop, new Bench(loop.Clock, s_virtual));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void RealClock_KeepsTheLaw(string law)
    {
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        LawRunner.Keep(ClockLaws.All, law, loop, new Bench(loop.Clock, s_real));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutant_BreaksTheLaw(string law)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        LawRunner.Break(ClockLaws.All, law, loop, new Bench(new MutantClock(loop.Clock, law), s_virtual));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void MutantWithoutAFlaw_KeepsTheLaw(string law)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        LawRunner.Keep(ClockLaws.All, law, loop, new Bench(new MutantClock(loop.Clock, string.Empty), s_virtual));
    }

    private sealed record Bench(IClock Subject, TimeSpan Unit) : IClockBench;
}

using System;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Tests.Conformance;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.System;

/// <summary>RANDOM over esp_random.</summary>
public class Esp32RandomLawTests
{
    public static TheoryData<string> Names => LawRunner.Names(RandomLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void Esp32Random_KeepsTheLaw(string law)
    {
        using var bench = new IdfBench();
        LawRunner.Keep(RandomLaws.All, law, bench.Loop, new Bench(new Esp32Random(bench.Api.System)));
    }

    [Fact]
    public void DrawsOfTheApplication_DoNotDependOnTheRadio()
    {
        using var first = new IdfBench(seed: 5);
        using var second = new IdfBench(seed: 5);
        using var other = new IdfBench(seed: 6);
        Assert.Equal(first.Api.System.Random(), second.Api.System.Random());
        Assert.NotEqual(first.Api.System.Random(), other.Api.System.Random());
    }

    [Fact]
    public void ADraw_AllocatesNothing()
    {
        var random = new Esp32Random(new OnesSystem());
        byte[] buffer = new byte[64];
        random.Fill(buffer);
        _ = random.NextUInt32();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            random.Fill(buffer);
            _ = random.NextUInt32();
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(0xFF, buffer[63]);
    }

    private sealed record Bench(IRandom Subject) : IRandomBench;

    /// <summary>A chip whose every bit is one; the generated fake copies spans, and copying allocates.</summary>
    private sealed class OnesSystem : EspSystemFake, IEspSystem
    {
        public override uint Random() => uint.MaxValue;

        void IEspSystem.FillRandom(Span<byte> buf) => buf.Fill(0xFF);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace DeviceKit.Emulation.Tests.Random;

public class SeededRandomTests
{
    // From the authors' C programs splitmix64.c and xoshiro256starstar.c (prng.di.unimi.it).
    [Theory]
    [InlineData(0x0, 0x99EC5F36CB75F2B4, 0xBF6E1F784956452A, 0x1A5F849D4933E6E0, 0x7AAC8C483A2EDD2F)]
    [InlineData(0x1, 0xB3F2AF6D0FC710C5, 0x853B559647364CEA, 0x92F89756082A4514, 0xB8517C33C344D153)]
    [InlineData(0xDEADBEEFCAFEF00D, 0x9E32CFB5BB93EEBB, 0x16006BD9D4AC0014, 0x8ADA5D6D34B6538E, 0x8E97D4C49D6DDF2F)]
    public void Seed_GivesTheReferenceSequence(ulong seed, ulong first, ulong second, ulong third, ulong thousandth)
    {
        var random = new SeededRandom(seed);
        ulong[] values = [.. Enumerable.Range(0, 1000).Select(_ => random.NextUInt64())];
        Assert.Equal(first, values[0]);
        Assert.Equal(second, values[1]);
        Assert.Equal(third, values[2]);
        Assert.Equal(thousandth, values[999]);
    }

    [Fact]
    public void NextUInt32_IsTheUpperHalf()
    {
        Assert.Equal(0x99EC5F36u, new SeededRandom(0).NextUInt32());
    }

    [Fact]
    public void Fill_WritesOutputsLittleEndianAndCutsTheLast()
    {
        byte[] bytes = new byte[11];
        new SeededRandom(0).Fill(bytes);
        Assert.Equal("B4F275CB365FEC992A4556", Convert.ToHexString(bytes));
    }

    [Fact]
    public void Streams_OfOneSeed_Differ_AndRepeat()
    {
        Assert.NotEqual(new SeededRandom(7, "loss").NextUInt64(), new SeededRandom(7, "delay").NextUInt64());
        Assert.Equal(new SeededRandom(7, "loss").NextUInt64(), new SeededRandom(7, "loss").NextUInt64());
    }

    [Fact]
    public void Next_StaysBelowItsBoundAndReachesEveryValue()
    {
        var random = new SeededRandom(3);
        var seen = new HashSet<int>();
        for (int i = 0; i < 1000; i++)
        {
            seen.Add(random.Next(10));
        }

        Assert.Equal(Enumerable.Range(0, 10), seen.Order());
    }

    [Theory]
    [InlineData(0.0, 0, 0)]
    [InlineData(0.02, 150, 250)]
    [InlineData(1.0, 10_000, 10_000)]
    public void Chance_ComesTrueAsOftenAsItSays(double probability, int least, int most)
    {
        var random = new SeededRandom(5);
        int hits = Enumerable.Range(0, 10_000).Count(_ => random.Chance(probability));
        Assert.InRange(hits, least, most);
    }
}

using System.Collections.Generic;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>Whatever happens on the air: no wrong use of the driver, nothing that is not given back, and a connection in the end.</summary>
public sealed class WifiWalkTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void ARandomWalk_EndsWithAConnection_AndWithoutWrongUse(int part) => Walk(part * 8, 8);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [Trait("Category", "Slow")]
    public void ManyRandomWalks_EndWithAConnection_AndWithoutWrongUse(int part) => Walk(1000 + (part * 60), 60);

    [Fact]
    public void TheSameSeed_IsTheSameRun()
    {
        Assert.Equal(Walk(77), Walk(77));
        Assert.NotEqual(Walk(77), Walk(78));
    }

    private static void Walk(int first, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Walk((ulong)(first + i));
        }
    }

    private static List<string> Walk(ulong seed)
    {
        using var walk = new WifiWalk(seed);
        walk.Run();
        return walk.Log;
    }
}

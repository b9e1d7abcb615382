using System;
using DeviceKit.Testing;
using Xunit;

namespace DeviceKit.Samples.Tests.Guides;

public sealed class ApplicationGuideTests
{
    [Fact]
    public void Greenhouse_WatersTwiceAnHour()
    {
        using DeviceFixture device = DeviceFixture.Start(Greenhouse.Program.Main);
        device.RunFor(TimeSpan.FromHours(24));
        Assert.Equal(1 + 49, device.Console.Lines.Count);

        device.Stop();
        Assert.Equal(0, device.WaitForExit());
    }

    [Fact]
    public void Greenhouse_CountsItsStarts()
    {
        using DeviceFixture first = DeviceFixture.Start(Greenhouse.Program.Main);
        first.WaitForLine("start number 1");

        using DeviceFixture second = DeviceFixture.Start(Greenhouse.Program.Main, new DeviceFixtureOptions { Store = first.Store });
        second.WaitForLine("start number 2");
    }
}

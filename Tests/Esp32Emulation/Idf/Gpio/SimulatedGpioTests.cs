using System;
using DeviceKit.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Gpio;

public sealed class SimulatedGpioTests : IDisposable
{
    private readonly IdfBench _bench = new();

    private IGpio Gpio => _bench.Api.Gpio;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void ALevel_IsKept_AndReachesTheWireWithTheDirection()
    {
        Gpio.SetLevelOrThrow(GpioNum.Num25, 1);
        Assert.False(_bench.Idf.Pins.IsHigh(25));
        Gpio.SetDirectionOrThrow(GpioNum.Num25, GpioMode.InputOutput);
        Assert.True(_bench.Idf.Pins.IsHigh(25));
        Assert.Equal(1, Gpio.GetLevel(GpioNum.Num25));
        Gpio.SetLevelOrThrow(GpioNum.Num25, 0);
        Assert.True(_bench.Idf.Pins.IsDriven(25, isHigh: false));
        Assert.Equal(0, Gpio.GetLevel(GpioNum.Num25));
    }

    [Fact]
    public void AnInput_HasItsResistorsLevel_UntilSomebodyDrivesIt()
    {
        Gpio.ConfigOrThrow(new GpioConfig { PinBitMask = 1UL << 27, Mode = GpioMode.Input, PullUpEn = GpioPullup.Enable });
        Assert.Equal(1, Gpio.GetLevel(GpioNum.Num27));
        _bench.Idf.Pins.DriveFromOutside(27, false);
        Assert.Equal(0, Gpio.GetLevel(GpioNum.Num27));
        _bench.Idf.Pins.DriveFromOutside(27, null);
        Assert.Equal(1, Gpio.GetLevel(GpioNum.Num27));
    }

    [Fact]
    public void APinThatIsNoInput_ReadsAsZero()
    {
        Gpio.ConfigOrThrow(new GpioConfig { PinBitMask = 1UL << 27, Mode = GpioMode.Output });
        Gpio.SetLevelOrThrow(GpioNum.Num27, 1);
        Assert.Equal(0, Gpio.GetLevel(GpioNum.Num27));
        Gpio.ResetPinOrThrow(GpioNum.Num27);
        Assert.Equal(1, Gpio.GetLevel(GpioNum.Num27));
        Assert.False(_bench.Idf.Pins.IsDriven(27, isHigh: true));
    }

    [Fact]
    public void AnOpenDrain_PullsDownOnly()
    {
        Gpio.ConfigOrThrow(new GpioConfig { PinBitMask = 1UL << 21, Mode = GpioMode.InputOutputOd, PullUpEn = GpioPullup.Enable });
        Gpio.SetLevelOrThrow(GpioNum.Num21, 1);
        Assert.Equal(1, Gpio.GetLevel(GpioNum.Num21));
        _bench.Idf.Pins.DriveFromOutside(21, false);
        Assert.Equal(0, Gpio.GetLevel(GpioNum.Num21));
        _bench.Idf.Pins.DriveFromOutside(21, null);
        Gpio.SetLevelOrThrow(GpioNum.Num21, 0);
        Assert.Equal(0, Gpio.GetLevel(GpioNum.Num21));
    }

    [Fact]
    public void PinsThatAreNotThere_OrCannotDoIt_AreInvalidArguments()
    {
        Assert.Equal(EspError.InvalidArg, Gpio.SetLevel(GpioNum.Num34, 1));
        Assert.Equal(EspError.InvalidArg, Gpio.SetLevel(GpioNum.Num28, 1));
        Assert.Equal(EspError.InvalidArg, Gpio.SetDirection(GpioNum.Num39, GpioMode.Output));
        Assert.Equal(EspError.Ok, Gpio.SetDirection(GpioNum.Num39, GpioMode.Input));
        Assert.Equal(EspError.InvalidArg, Gpio.ResetPin(GpioNum.Max));
        Assert.Equal(EspError.InvalidArg, Gpio.Config(default));
        Assert.Equal(EspError.InvalidArg, Gpio.Config(new GpioConfig { PinBitMask = 1UL << 45, Mode = GpioMode.Input }));
        Assert.Equal(EspError.InvalidArg, Gpio.Config(new GpioConfig { PinBitMask = 1UL << 36, Mode = GpioMode.Input, PullUpEn = GpioPullup.Enable }));
        Assert.Equal(0, Gpio.GetLevel(GpioNum.Max));
    }
}

using System;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Buses;

/// <summary>spi_bus_initialize, i2c_new_master_bus and their ends.</summary>
public sealed class BusDriverTests : IDisposable
{
    private readonly IdfBench _bench = new();

    private ISpiBus Spi => _bench.Api.SpiBus;

    private II2cBus I2c => _bench.Api.I2cBus;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void AHost_IsSetUpOnce()
    {
        Assert.Equal(EspError.InvalidArg, Spi.Initialize(SpiHostDevice.Spi1Host, LcdHands.SpiBus(), SpiDma.ChAuto));
        Assert.Equal(EspError.InvalidArg, Spi.Initialize(SpiHostDevice.SpiHostMax, LcdHands.SpiBus(), SpiDma.ChAuto));
        Assert.Equal(EspError.Ok, Spi.Initialize(SpiHostDevice.Spi2Host, LcdHands.SpiBus(), SpiDma.ChAuto));
        Assert.Equal(EspError.InvalidState, Spi.Initialize(SpiHostDevice.Spi2Host, LcdHands.SpiBus(), SpiDma.ChAuto));
        Assert.NotNull(_bench.Idf.FindSpiBus(SpiHostDevice.Spi2Host));
        Assert.Equal(EspError.Ok, Spi.Free(SpiHostDevice.Spi2Host));
        Assert.Null(_bench.Idf.FindSpiBus(SpiHostDevice.Spi2Host));
        Assert.Equal(EspError.InvalidArg, Spi.Free(SpiHostDevice.Spi1Host));
    }

    [Fact]
    public void ThereAreTwoDmaChannels()
    {
        SpiBusConfig other = LcdHands.SpiBus() with { MosiIoNum = 13, SclkIoNum = 14 };
        Assert.Equal(EspError.Ok, Spi.Initialize(SpiHostDevice.Spi2Host, LcdHands.SpiBus(), SpiDma.Ch2));
        Assert.Equal(EspError.NotFound, Spi.Initialize(SpiHostDevice.Spi3Host, other, SpiDma.Ch2));
        Assert.Equal(EspError.Ok, Spi.Initialize(SpiHostDevice.Spi3Host, other, SpiDma.ChAuto));
        Spi.FreeOrThrow(SpiHostDevice.Spi2Host);
        Spi.FreeOrThrow(SpiHostDevice.Spi3Host);
    }

    [Theory]
    [InlineData(0, SpiDma.ChAuto, 4092)]
    [InlineData(0, SpiDma.Disabled, 64)]
    [InlineData(19200, SpiDma.ChAuto, 19200)]
    public void TheLargestTransfer_IsWhatWasAskedFor_OrTheDriversOwn(int asked, SpiDma dma, int expected)
    {
        Spi.InitializeOrThrow(SpiHostDevice.Spi2Host, LcdHands.SpiBus(asked), dma);
        Assert.Equal(expected, _bench.Idf.FindSpiBus(SpiHostDevice.Spi2Host)!.MaxTransfer);
        Spi.FreeOrThrow(SpiHostDevice.Spi2Host);
    }

    [Fact]
    public void PinsOfASpiBus_HaveToBeThere()
    {
        Assert.Equal(EspError.InvalidArg, Spi.Initialize(SpiHostDevice.Spi2Host, LcdHands.SpiBus() with { SclkIoNum = -1 }, SpiDma.ChAuto));
        Assert.Equal(EspError.InvalidArg, Spi.Initialize(SpiHostDevice.Spi2Host, LcdHands.SpiBus() with { MosiIoNum = 35 }, SpiDma.ChAuto));
        Assert.Equal(EspError.Ok, Spi.Initialize(SpiHostDevice.Spi2Host, LcdHands.SpiBus() with { MisoIoNum = 35 }, SpiDma.ChAuto));
        Spi.FreeOrThrow(SpiHostDevice.Spi2Host);
    }

    [Fact]
    public void I2cControllers_AreTwo()
    {
        I2cBusHandle first = I2c.NewMasterBusOrThrow(LcdHands.I2cBus());
        I2cBusHandle second = I2c.NewMasterBusOrThrow(LcdHands.I2cBus() with { SdaIoNum = GpioNum.Num25, SclIoNum = GpioNum.Num26 });
        Assert.Equal(EspError.NotFound, I2c.NewMasterBus(LcdHands.I2cBus(), out _));
        I2c.DelMasterBusOrThrow(first);
        Assert.Equal(EspError.NotFound, I2c.NewMasterBus(LcdHands.I2cBus() with { I2cPort = 1 }, out _));
        Assert.Equal(EspError.InvalidArg, I2c.NewMasterBus(LcdHands.I2cBus() with { I2cPort = 2 }, out _));
        Assert.Equal(EspError.InvalidArg, I2c.NewMasterBus(LcdHands.I2cBus() with { SclIoNum = GpioNum.Num36 }, out _));
        I2c.DelMasterBusOrThrow(second);
    }
}

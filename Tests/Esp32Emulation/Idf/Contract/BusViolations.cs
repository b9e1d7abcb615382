using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of the SPI and I2C buses, a rule each.</summary>
internal static class BusViolations
{
    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("spi.interrupt-flags", bench =>
        {
            SpiBusConfig bus = LcdHands.SpiBus();
            bus.IntrFlags = 0x400;
            bench.Api.SpiBus.Initialize(SpiHostDevice.Spi2Host, bus, SpiDma.ChAuto);
            bench.Api.SpiBus.Free(SpiHostDevice.Spi2Host);
        }),
        new("spi.not-set-up", bench => bench.Api.SpiBus.Free(SpiHostDevice.Spi3Host)),
        new("spi.free-in-use", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi();
            bench.Api.SpiBus.Free(SpiHostDevice.Spi2Host);
            hands.Close();
        }),
        new("spi.leak", bench => bench.Api.SpiBus.Initialize(SpiHostDevice.Spi2Host, LcdHands.SpiBus(), SpiDma.ChAuto)),
        new("i2c.handle", bench =>
        {
            I2cBusHandle bus = bench.Api.I2cBus.NewMasterBusOrThrow(LcdHands.I2cBus());
            bench.Api.I2cBus.DelMasterBus(bus);
            bench.Api.I2cBus.DelMasterBus(bus);
        }),
        new("i2c.asynchronous", bench =>
        {
            I2cMasterBusConfig bus = LcdHands.I2cBus();
            bus.TransQueueDepth = 4;
            bench.Api.I2cBus.DelMasterBus(bench.Api.I2cBus.NewMasterBusOrThrow(bus));
        }),
        new("i2c.delete-in-use", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenI2c();
            bench.Api.I2cBus.DelMasterBus(hands.I2c);
            hands.Close();
        }),
        new("i2c.leak", bench => bench.Api.I2cBus.NewMasterBus(LcdHands.I2cBus(), out _)),
    ];
}

using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of pins, a rule each.</summary>
internal static class GpioViolations
{
    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("gpio.flash", bench => bench.Api.Gpio.SetLevel(GpioNum.Num6, 1)),
        new("gpio.taken", bench =>
        {
            // A cleared record says that miso is pin 0, and so do the lines of a flash that is not there.
            SpiBusConfig bus = LcdHands.SpiBus();
            (bus.MisoIoNum, bus.QuadwpIoNum, bus.QuadhdIoNum) = (0, 0, 0);
            bench.Api.SpiBus.Initialize(SpiHostDevice.Spi2Host, bus, SpiDma.ChAuto);
            bench.Api.SpiBus.Free(SpiHostDevice.Spi2Host);
        }),
    ];
}

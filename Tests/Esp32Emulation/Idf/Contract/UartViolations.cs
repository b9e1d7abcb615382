using System;
using System.Collections.Generic;
using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of the UART driver, a rule each.</summary>
internal static class UartViolations
{
    private const int None = UartConstants.PinNoChange;

    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("uart.installed", bench =>
        {
            bench.Api.Uart.DriverInstall(UartPort.Num1, 256, 0, 0, 0);
            bench.Api.Uart.DriverInstall(UartPort.Num1, 256, 0, 0, 0);
            bench.Api.Uart.DriverDelete(UartPort.Num1);
        }),
        new("uart.driver", bench => bench.Api.Uart.WriteBytes(UartPort.Num1, "x"u8)),
        new("uart.pins", bench => bench.Api.Uart.SetPin(UartPort.Num1, 17, 17, None, None, None, None)),
        new("uart.listener", bench =>
        {
            bench.Api.Uart.DriverInstall(UartPort.Num1, 256, 0, 4, out QueueHandle queue, 0);
            bench.Api.Shims.UartListen(queue, on: true);
            bench.Api.Uart.DriverDelete(UartPort.Num1);
        }),
        new("uart.unsent", bench =>
        {
            bench.Api.Uart.DriverInstall(UartPort.Num1, 256, 1024, 0, 0);
            bench.Api.Uart.WriteBytes(UartPort.Num1, new byte[1000]);
            bench.Api.Uart.DriverDelete(UartPort.Num1);
        }),
        new("uart.interrupt-flags", bench =>
        {
            bench.Api.Uart.DriverInstall(UartPort.Num1, 256, 0, 0, 0x400);
            bench.Api.Uart.DriverDelete(UartPort.Num1);
        }),
        new("uart.two-consumers", bench =>
        {
            bench.Api.Uart.DriverInstall(UartPort.Num1, 256, 0, 4, out QueueHandle queue, 0);
            bench.Api.Shims.UartListen(queue, on: true);
            bench.Api.Shims.UartEvent(queue, out _, 0);
            bench.Api.Shims.UartListen(queue, on: false);
            bench.Api.Uart.DriverDelete(UartPort.Num1);
        }),
        new("uart.leak", bench => bench.Api.Uart.DriverInstall(UartPort.Num1, 256, 0, 4, out _, 0)),
    ];
}

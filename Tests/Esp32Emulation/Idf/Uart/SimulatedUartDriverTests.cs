using System;
using System.Linq;
using System.Text;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;
using Xunit;
using Generated = DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Uart;

public class SimulatedUartDriverTests
{
    private const UartPort Port = UartPort.Num1;
    private const int None = UartConstants.PinNoChange;

    // Ten bits at 115,200 a second, rounded up to 100 ns.
    private static readonly TimeSpan s_byteTime = new(869);

    [Theory]
    [InlineData(128, 0, 0)]
    [InlineData(129, 128, 0)]
    [InlineData(129, -1, 0)]
    [InlineData(129, 0, -1)]
    public void RingsHaveALeastSize(int receive, int transmit, int queue)
    {
        using var bench = new IdfBench();
        Assert.Equal(EspError.Fail, bench.Api.Uart.DriverInstall(Port, receive, transmit, queue, out _, 0));
        Assert.False(bench.Api.Uart.IsDriverInstalled(Port));
    }

    [Fact]
    public void ADriver_TakesMemory_AndGivesItBack()
    {
        using var bench = new IdfBench(new EspIdfOptions { InternalHeap = 2048 });
        IUart uart = bench.Api.Uart;
        Assert.Equal(EspError.Fail, uart.DriverInstall(Port, 2048, 0, 0, out _, 0));
        Assert.Equal(EspError.Ok, uart.DriverInstall(Port, 512, 512, 8, out QueueHandle queue, 0));
        Assert.True(uart.IsDriverInstalled(Port));
        Assert.False(queue.IsInvalid);
        Assert.Equal(EspError.Ok, uart.DriverDelete(Port));
        Assert.Equal(EspError.Ok, uart.DriverDelete(Port));
        Assert.Equal(2048u, bench.Api.System.GetFreeHeapSize());
        Assert.Equal(EspError.Fail, uart.DriverDelete(UartPort.Max));
    }

    [Fact]
    public void ARead_WaitsForAllOfItsBytes_AndIsShortWhenTheTimeIsOver()
    {
        using var bench = new IdfBench();
        IUart uart = Install(bench);
        bench.Idf.Uarts[1].Arrive("abc"u8);
        byte[] buffer = new byte[4];
        Assert.Equal(3, uart.ReadBytes(Port, buffer, 5));
        Assert.Equal(TimeSpan.FromMilliseconds(50), bench.Clock.Now);

        bench.Idf.Uarts[1].Arrive("defgh"u8);
        Assert.Equal(4, uart.ReadBytes(Port, buffer, FreeRtosConstants.MaxDelay));
        Assert.Equal("defg", Encoding.ASCII.GetString(buffer));
        Assert.InRange(bench.Clock.Now, TimeSpan.FromMilliseconds(50) + (15 * s_byteTime) - s_byteTime, TimeSpan.FromMilliseconds(50) + (16 * s_byteTime));
        Assert.Equal(EspError.Ok, uart.GetBufferedDataLen(Port, out uint left));
        Assert.Equal(1u, left);
        Assert.Equal(EspError.Ok, uart.FlushInput(Port));
        Assert.Equal(0, uart.ReadBytes(Port, buffer, 0));
        uart.DriverDelete(Port);
    }

    [Fact]
    public void AWriteWithoutARing_WaitsForTheFifo_AndOneWithARing_ForTheRing()
    {
        using var bench = new IdfBench();
        IUart uart = Install(bench);
        Assert.Equal(1128, uart.WriteBytes(Port, new byte[1128]));
        Assert.InRange(bench.Clock.Now, 999 * s_byteTime, 1001 * s_byteTime);
        Assert.Equal(EspError.Timeout, uart.WaitTxDone(Port, 0));
        Assert.Equal(EspError.Timeout, uart.WaitTxDone(Port, 1));
        Assert.Equal(EspError.Ok, uart.WaitTxDone(Port, FreeRtosConstants.MaxDelay));
        Assert.InRange(bench.Clock.Now, 1127 * s_byteTime, 1129 * s_byteTime);
        uart.DriverDelete(Port);

        TimeSpan before = bench.Clock.Now;
        Assert.Equal(EspError.Ok, uart.DriverInstall(Port, 256, 1024, 0, out _, 0));
        Assert.Equal(1128, uart.WriteBytes(Port, new byte[1128]));
        Assert.Equal(before, bench.Clock.Now);
        Assert.Equal(100, uart.WriteBytes(Port, new byte[100]));
        Assert.InRange(bench.Clock.Now - before, 75 * s_byteTime, 77 * s_byteTime);
        Assert.Equal(EspError.Ok, uart.WaitTxDone(Port, FreeRtosConstants.MaxDelay));
        uart.DriverDelete(Port);
    }

    [Fact]
    public void TheQueue_TellsOfBytes_OfAFullRing_AndOfALoss()
    {
        using var bench = new IdfBench();
        IUart uart = bench.Api.Uart;
        Assert.Equal(EspError.Ok, uart.DriverInstall(Port, 129, 0, 8, out QueueHandle queue, 0));
        bench.Idf.Uarts[1].Arrive(new byte[400]);
        Generated.UartEvent[] events = [.. Enumerable.Range(0, 3).Select(_ =>
        {
            Assert.True(bench.Api.Shims.UartEvent(queue, out Generated.UartEvent happened, 20));
            return happened;
        })];
        Assert.Equal([UartEventType.Data, UartEventType.BufferFull, UartEventType.FifoOvf], events.Select(happened => happened.Type));
        Assert.Equal((120u, false), (events[0].Size, events[0].TimeoutFlag));
        Assert.Equal(120, uart.ReadBytes(Port, new byte[200], 0));
        Assert.True(bench.Api.Shims.UartEvent(queue, out Generated.UartEvent last, 20));
        Assert.True(last.TimeoutFlag || last.Size > 0);
        Assert.False(bench.Api.Shims.UartEvent(queue, out _, 0) && bench.Api.Shims.UartEvent(queue, out _, 0) && bench.Api.Shims.UartEvent(queue, out _, 0));
        uart.DriverDelete(Port);
    }

    [Fact]
    public void AListener_TakesEveryEvent_AndSignals()
    {
        using var bench = new IdfBench();
        IUart uart = bench.Api.Uart;
        uart.DriverInstall(Port, 129, 0, 1, out QueueHandle queue, 0);
        Assert.Equal(EspError.NotFound, bench.Api.Shims.UartListen(queue, on: false));
        Assert.Equal(EspError.Ok, bench.Api.Shims.UartListen(queue, on: true));
        Assert.Equal(EspError.InvalidState, bench.Api.Shims.UartListen(queue, on: true));
        bench.Idf.Uarts[1].Arrive("x"u8);
        Assert.True(bench.Api.Shims.Wait(10));
        Assert.Equal(0u, bench.Api.Shims.UartOverflows());
        bench.Idf.Uarts[1].Arrive(new byte[400]);
        bench.Api.FreeRtos.TaskDelay(10);
        Assert.InRange(bench.Api.Shims.UartOverflows(), 2u, 3u);
        Assert.Equal(EspError.Ok, bench.Api.Shims.UartListen(queue, on: false));
        Assert.Equal(EspError.Ok, uart.DriverDelete(Port));
    }

    [Fact]
    public void ALine_HasTheRateOfItsDivider()
    {
        using var bench = new IdfBench();
        IUart uart = bench.Api.Uart;
        var line = new UartConfig { BaudRate = 115_200, DataBits = UartWordLength.Data7Bits, Parity = UartParity.Even, StopBits = UartStopBits.Bits2, SourceClk = UartClock.Default };
        Assert.Equal(EspError.Ok, uart.ParamConfig(Port, line));
        Assert.Equal(115_201u, uart.GetBaudrateOrThrow(Port));
        Assert.Equal(11, bench.Idf.Uarts[1].Options.BitsPerByte);
        Assert.Equal(EspError.Ok, uart.SetBaudrate(Port, 9600));
        Assert.Equal(9600u, uart.GetBaudrateOrThrow(Port));
        Assert.Equal(EspError.Fail, uart.SetBaudrate(Port, 6_000_000));
        Assert.Equal(EspError.Fail, uart.SetBaudrate(Port, 0));
        Assert.Equal(EspError.Fail, uart.ParamConfig(Port, line with { BaudRate = -1 }));
        Assert.Equal(EspError.Fail, uart.ParamConfig(Port, line with { DataBits = UartWordLength.BitsMax }));
        Assert.Equal(EspError.Fail, uart.ParamConfig(Port, line with { StopBits = 0 }));
        Assert.Equal(EspError.Fail, uart.ParamConfig(Port, line with { Parity = (UartParity)1 }));
        Assert.Equal(EspError.Fail, uart.ParamConfig(Port, line with { SourceClk = (UartClock)1 }));
    }

    [Theory]
    [InlineData(17, 16, EspError.Ok)]
    [InlineData(17, 39, EspError.Ok)]
    [InlineData(34, 16, EspError.Fail)]
    [InlineData(17, 40, EspError.Fail)]
    [InlineData(24, 16, EspError.Fail)]
    [InlineData(-2, 16, EspError.Fail)]
    [InlineData(None, None, EspError.Ok)]
    public void APin_HasToBeAbleToDoIt(int transmit, int receive, EspError expected)
    {
        using var bench = new IdfBench();
        Assert.Equal(expected, bench.Api.Uart.SetPin(Port, transmit, receive, None, None, None, None));
    }

    [Theory]
    [InlineData(1, 16)]
    [InlineData(17, 6)]
    public void APinOfSomethingElse_IsNoted(int transmit, int receive)
    {
        using var bench = new IdfBench(allowsViolations: true);
        Assert.Equal(EspError.Ok, bench.Api.Uart.SetPin(Port, transmit, receive, None, None, None, None));
        Assert.Equal("uart.pins", Assert.Single(bench.Violations).Rule.Id);
    }

    [Fact]
    public void WhoeverPlaysTheTerminal_HearsWhenInputIsWanted()
    {
        using var bench = new IdfBench();
        IUart uart = Install(bench);
        int wanted = 0;
        bench.Idf.Uarts[1].InputWanted += () =>
        {
            wanted++;
            bench.Idf.Uarts[1].Arrive("y"u8);
        };
        byte[] buffer = new byte[1];
        Assert.Equal(1, uart.ReadBytes(Port, buffer, FreeRtosConstants.MaxDelay));
        Assert.Equal((1, (byte)'y'), (wanted, buffer[0]));
        uart.GetBufferedDataLen(Port, out _);
        Assert.Equal(2, wanted);
        uart.DriverDelete(Port);
    }

    private static IUart Install(IdfBench bench)
    {
        Assert.Equal(EspError.Ok, bench.Api.Uart.DriverInstall(Port, 256, 0, 0, 0));
        return bench.Api.Uart;
    }

    [Fact]
    public void APinOfAnotherDriver_IsNoted_WhoeverComesFirst_AndIsFreeAfterTheDriversEnd()
    {
        using var bench = new IdfBench(allowsViolations: true);
        SpiBusConfig bus = LcdHands.SpiBus();
        bench.Api.SpiBus.InitializeOrThrow(SpiHostDevice.Spi2Host, bus, SpiDma.ChAuto);
        bench.Api.Uart.DriverInstall(Port, 256, 0, 0, 0);
        Assert.Equal(EspError.Ok, bench.Api.Uart.SetPin(Port, bus.MosiIoNum, None, None, None, None, None));
        Assert.Contains("mosi", Assert.Single(bench.Violations).Detail, StringComparison.Ordinal);
        bench.Api.SpiBus.FreeOrThrow(SpiHostDevice.Spi2Host);

        bench.Api.Uart.SetPin(Port, 25, None, None, None, None, None);
        bench.Api.Gpio.SetLevel(GpioNum.Num25, 1);
        Assert.Equal(("gpio.taken", "pin 25 is TX of UART 1"), (bench.Violations[^1].Rule.Id, bench.Violations[^1].Detail));
        bench.Api.Uart.DriverDelete(Port);
        bench.Api.Gpio.SetLevel(GpioNum.Num25, 1);
        Assert.Equal(2, bench.Violations.Count);
    }

    [Fact]
    public void TheDriversEnd_TakesItsRingAway_AndTheFifoIsStillSent()
    {
        using var bench = new IdfBench(allowsViolations: true);
        int sent = 0;
        bench.Idf.Uarts[1].Sent += _ => sent++;
        bench.Api.Uart.DriverInstall(Port, 256, 1024, 0, 0);
        bench.Api.Uart.WriteBytes(Port, new byte[1000]);
        bench.Api.Uart.DriverDelete(Port);
        bench.Loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal(128, sent);
        Assert.Equal("872 bytes of UART 1", Assert.Single(bench.Violations).Detail);
    }
}

using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Uart;

public class Esp32UartConsoleTests
{
    [Theory]
    [InlineData(256, 0.99)]
    [InlineData(1024, 0.99)]
    [InlineData(0, 0.99)]
    public void ALongWrite_NeverHoldsTheLoopUp_AndKeepsTheLineBusy(int ring, double least)
    {
        using var bench = new UartConsoleBench(new Esp32UartOptions { TransmitRing = ring });
        byte[] data = new byte[20_000];
        new SeededRandom(3).Fill(data);
        TimeSpan longest = TimeSpan.Zero;
        bench.Chip.Run(async () =>
        {
            IClock clock = bench.Chip.Loop.Clock;
            ValueTask write = bench.Console.WriteAsync(data);
            Assert.False(write.IsCompleted);
            for (TimeSpan last = clock.Now; !bench.Uart.IsTransmitDone; last = clock.Now)
            {
                await clock.DelayAsync(TimeSpan.FromMicroseconds(50));
                TimeSpan late = clock.Now - last - TimeSpan.FromMicroseconds(50);
                longest = late > longest ? late : longest;
            }

            await write;
            Assert.Equal(data, await bench.TakeOutputAsync());
            double busy = (data.Length * 10 / 115_201.0) / clock.Now.TotalSeconds;
            TestContext.Current.TestOutputHelper!.WriteLine($"ring {ring}: the line is busy {busy:0.000} of the time, the loop at most {longest.TotalMicroseconds} us late");
            Assert.InRange(busy, least, 1.0);
        });
        Assert.InRange(longest, TimeSpan.Zero, TimeSpan.FromMicroseconds(100));
    }

    [Fact]
    public void ACancelledWrite_GivesUpWhatIsNotWritten_AndTheNextOneFollows()
    {
        using var bench = new UartConsoleBench();
        bench.Chip.Run(async () =>
        {
            using var source = new CancellationTokenSource();
            ValueTask write = bench.Console.WriteAsync(new byte[5000], source.Token);
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await bench.Console.WriteLineAsync("too early"));
            Cancel(source);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await write);
            await bench.Console.WriteLineAsync("next");
            byte[] output = await bench.TakeOutputAsync();
            Assert.InRange(output.Length, 100, 1100);
            Assert.Equal("next\n", Encoding.ASCII.GetString(output[^5..]));
        });
    }

    [Fact]
    public void ARefusedWrite_SendsNothing_AlsoWhenTheOneBeforeHasJustEnded()
    {
        using var bench = new UartConsoleBench();
        bench.Chip.Run(async () =>
        {
            int accepted = 0;
            bool goesOn = true;
            IClock clock = bench.Chip.Loop.Clock;
            IClockTimer? timer = null;
            timer = clock.CreateTimer(_ =>
            {
                try
                {
                    // Between the end of a write and the turn in which its awaiter goes on.
                    ValueTask write = bench.Console.WriteAsync("X"u8.ToArray());
                    accepted += write.IsCompletedSuccessfully ? 1 : 0;
                }
                catch (InvalidOperationException)
                {
                    // One write at a time.
                }

                if (goesOn)
                {
                    timer!.Set(clock.Now + TimeSpan.FromMicroseconds(20));
                }
            });
            timer.Set(clock.Now);
            for (int i = 0; i < 20; i++)
            {
                await bench.Console.WriteAsync(new byte[1500]);
            }

            goesOn = false;
            byte[] output = await bench.TakeOutputAsync();
            Assert.Equal(accepted, output.Count(value => value == 'X'));
        });
    }

    [Theory]
    [InlineData("one\ntwo\r\nthree\n\n", "one\r\ntwo\r\nthree\r\n\r\n")]
    [InlineData("\n", "\r\n")]
    public void ATerminal_GetsCarriageReturns_WhereItWantsThem(string text, string expected)
    {
        using var bench = new UartConsoleBench(new Esp32UartOptions { SendsCarriageReturns = true });
        bench.Chip.Run(async () =>
        {
            await bench.Console.WriteAsync(Encoding.ASCII.GetBytes(text));
            Assert.Equal(expected, Encoding.ASCII.GetString(await bench.TakeOutputAsync()));
            string many = string.Concat(Enumerable.Repeat("x\n", 3000));
            await bench.Console.WriteAsync(Encoding.ASCII.GetBytes(many));
            Assert.Equal(many.Replace("\n", "\r\n", StringComparison.Ordinal), Encoding.ASCII.GetString(await bench.TakeOutputAsync()));
        });
    }

    [Fact]
    public void Input_WakesTheLoop_WithoutATimer()
    {
        using var bench = new UartConsoleBench();
        bench.Chip.Run(async () =>
        {
            ValueTask<string?> line = bench.Console.ReadLineAsync();
            await Task.Yield();
            Assert.Equal(TimeSpan.MaxValue, bench.Chip.Loop.NextTimer);
            bench.Uart.Arrive("hello\r\n"u8);
            Assert.Equal("hello", await line);
            Assert.InRange(bench.Chip.Clock.Now, TimeSpan.FromMicroseconds(1300), TimeSpan.FromMicroseconds(1700));
        });
    }

    [Fact]
    public void ALineWithoutAnEnd_IsReadInPieces_CutBetweenCharacters()
    {
        using var bench = new UartConsoleBench(new Esp32UartOptions { MaxLineLength = 256, ReceiveRing = 2048 });
        bench.Chip.Run(async () =>
        {
            await bench.TypeAsync(Encoding.UTF8.GetBytes("x" + new string('ä', 300) + "\n"));
            string?[] lines = [await bench.Console.ReadLineAsync(), await bench.Console.ReadLineAsync(), await bench.Console.ReadLineAsync()];
            Assert.Equal([128, 128, 45], lines.Select(line => line!.Length));
            Assert.Equal("x" + new string('ä', 300), string.Concat(lines));
        });
    }

    [Fact]
    public void WhatComesWhileNobodyReads_Waits_AndIsLostWhenTheRingIsFull()
    {
        using var bench = new UartConsoleBench(new Esp32UartOptions { ReceiveRing = 256 });
        bench.Chip.Run(async () =>
        {
            await bench.TypeAsync(Encoding.ASCII.GetBytes(new string('a', 200)));
            Assert.Equal(0u, bench.Console.Overflows);
            await bench.TypeAsync(Encoding.ASCII.GetBytes(new string('b', 400)));
            Assert.NotEqual(0u, bench.Console.Overflows);
            byte[] buffer = new byte[300];
            int count = await bench.Console.ReadAsync(buffer);
            Assert.Equal(new string('a', 200), Encoding.ASCII.GetString(buffer, 0, 200));
            Assert.InRange(count, 200, 256);
        });
    }

    [Fact]
    public void TwoReadsAtOnce_AreRefused()
    {
        using var bench = new UartConsoleBench();
        bench.Chip.Run(async () =>
        {
            ValueTask<int> read = bench.Console.ReadAsync(new byte[1]);
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await bench.Console.ReadLineAsync());
            await bench.TypeAsync("x"u8.ToArray());
            Assert.Equal(1, await read);
        });
    }

    [Fact]
    public void AClose_WaitsForTheOutput_AndGivesEverythingBack()
    {
        using var bench = new UartConsoleBench();
        uint free = bench.Chip.Api.System.GetFreeHeapSize();
        bench.Chip.Run(async () =>
        {
            await bench.Console.WriteAsync(new byte[100]);
            ValueTask write = bench.Console.WriteAsync(new byte[3000]);
            await bench.Console.CloseAsync();
            await write;
            Assert.Equal(3100, (await bench.TakeOutputAsync()).Length);
        });
        Assert.False(bench.Chip.Api.Uart.IsDriverInstalled(UartPort.Num0));
        Assert.True(bench.Chip.Api.System.GetFreeHeapSize() > free + 1500);
    }

    [Fact]
    public void AUartInUse_AndAnImpossiblePin_AreReported()
    {
        using var bench = new UartConsoleBench();
        var other = new Esp32UartOptions { Port = UartPort.Num2, TransmitPin = 34 };
        EspException e = Assert.Throws<EspException>(() => new Esp32UartConsole(bench.Chip.Api, bench.Chip.Loop, bench.Chip.Rings, other));
        Assert.Equal("_uart_set_pin6", e.Function);
        Assert.False(bench.Chip.Api.Uart.IsDriverInstalled(UartPort.Num2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Esp32UartConsole(bench.Chip.Api, bench.Chip.Loop, bench.Chip.Rings, other with { TransmitRing = 255 }));
    }

    /// <summary>CancelAsync would call back from another thread, and the chip's loop has none.</summary>
    private static void Cancel(CancellationTokenSource source) => source.Cancel();
}

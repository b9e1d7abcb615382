using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Buses;

/// <summary>Bytes on virtual time, FIFO and rings.</summary>
public sealed class SimulatedUartTests
{
    private readonly EventLoop _loop = new(new VirtualLoopHost());
    private readonly List<string> _events = [];
    private readonly SimulatedUart _uart;

    public SimulatedUartTests()
    {
        // A byte takes 100 us.
        _uart = new SimulatedUart(_loop, new UartOptions { Baud = 100_000 });
        _uart.Happened += (what, count) => _events.Add($"{_loop.Clock.Now.TotalMicroseconds} {what} {count}");
    }

    [Fact]
    public void AFewBytesAreHandedUpAfterTenBytesOfSilence()
    {
        _uart.Arrive("hello"u8);
        Run(1.4);
        Assert.Equal(0, _uart.Available);
        Run(0.2);
        Assert.Equal(["1500 Data 5"], _events);
        byte[] buffer = new byte[10];
        Assert.Equal(5, _uart.Read(buffer));
        Assert.Equal("hello", Encoding.ASCII.GetString(buffer, 0, 5));
        Assert.Equal(0, _uart.Read(buffer));
    }

    [Fact]
    public void ManyBytesAreHandedUpAtTheThreshold()
    {
        _uart.Arrive(new byte[200]);
        Run(100);
        Assert.Equal(["12000 Data 120", "21000 Data 80"], _events);
    }

    [Fact]
    public void ARingThatNobodyReadsFillsThenTheFifoOverflowsAndIsLost()
    {
        _uart.Arrive([.. Enumerable.Range(0, 600).Select(i => (byte)i)]);
        Run(100);
        Assert.Equal(["12000 Data 120", "24000 Data 120", "36000 BufferFull 0", "36900 FifoOverflow 0", "49800 FifoOverflow 0"], _events);
        Assert.Equal((240, 2, 258L), (_uart.Available, _uart.Overflows, _uart.Lost));

        byte[] buffer = new byte[600];
        Assert.Equal(240, _uart.Read(buffer));
        Assert.Equal(102, _uart.Read(buffer.AsSpan(240)));
        Assert.Equal(599 & 0xFF, buffer[341]);
    }

    [Fact]
    public void ReadingInTimeLosesNothing()
    {
        List<byte> read = [];
        byte[] sent = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))];
        _uart.Happened += (_, _) =>
        {
            byte[] buffer = new byte[300];
            read.AddRange(buffer[.._uart.Read(buffer)]);
        };
        _uart.Arrive(sent);
        Run(1000);
        Assert.Equal(sent, read);
        Assert.Equal(0, _uart.Lost);
    }

    [Fact]
    public void WrittenBytesTakeTheirTimeAndTheRestIsRefused()
    {
        List<(byte Value, double At)> sent = [];
        int ready = 0;
        _uart.Sent += value => sent.Add((value, _loop.Clock.Now.TotalMicroseconds));
        _uart.TransmitReady += () => ready++;
        Assert.Equal(128, _uart.Write(new byte[200]));
        Assert.Equal(0, _uart.Room);
        Assert.Equal(12.8, _uart.TransmitDoneAt.TotalMilliseconds);

        Run(6.4);
        Assert.Equal((64, 1), (sent.Count, ready));
        Run(10);
        Assert.Equal(12_800, sent[^1].At);
        Assert.True(_uart.IsTransmitDone);
    }

    [Fact]
    public void ATransmitRingTakesMoreAndARateChangeCounts()
    {
        _uart.Options = _uart.Options with { TransmitRing = 256, Baud = 10_000 };
        Assert.Equal(384, _uart.Write(new byte[500]));
        Run(100);
        Assert.Equal(284, _uart.Pending);
    }

    [Fact]
    public void FlushingForgetsWhatCameIn()
    {
        _uart.Arrive(new byte[50]);
        Run(10);
        _uart.FlushInput();
        Assert.Equal(0, _uart.Available);
    }

    private void Run(double milliseconds) => _loop.RunFor(TimeSpan.FromMilliseconds(milliseconds));
}

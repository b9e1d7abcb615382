using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Buses;

/// <summary>Transfers on virtual time.</summary>
public sealed class SimulatedSpiBusTests : ISpiDevice
{
    private readonly EventLoop _loop = new(new VirtualLoopHost());
    private readonly List<string> _seen = [];
    private readonly SimulatedSpiBus _bus;
    private readonly SpiLine _line;

    public SimulatedSpiBusTests()
    {
        _bus = new SimulatedSpiBus(_loop, 4096);
        _line = _bus.Attach(this, new SpiLineOptions { Hertz = 8_000_000, QueueDepth = 2 });
    }

    void ISpiDevice.Transfer(bool isData, ReadOnlySpan<byte> sent, Span<byte> received, TimeSpan at)
    {
        received.Fill(0x5A);
        _seen.Add($"{at.TotalMicroseconds} {(isData ? "data" : "command")} {Convert.ToHexString(sent.Length > 4 ? sent[..4] : sent)} {sent.Length + received.Length}");
    }

    void ISpiDevice.Deselect(TimeSpan at) => _seen.Add($"{at.TotalMicroseconds} up");

    [Fact]
    public void AByteTakesEightClocksAndBlockingTransfersFollowEachOther()
    {
        Assert.Equal(1, _line.Transmit(false, [0x2A], keepsSelected: true).TotalMicroseconds);
        Assert.Equal(5, _line.Transmit(true, [1, 2, 3, 4]).TotalMicroseconds);
        byte[] answer = new byte[2];
        Assert.Equal(7, _line.Receive(true, answer).TotalMicroseconds);

        Assert.Equal([0x5A, 0x5A], answer);
        Assert.Equal(["1 command 2A 1", "5 data 01020304 4", "5 up", "7 data  2", "7 up"], _seen);
        Assert.Equal(7, _bus.BytesTransferred);
    }

    [Fact]
    public void QueuedTransfersCompleteOnTheClockInOrder()
    {
        List<double> completions = [];
        void Complete() => completions.Add(_loop.Clock.Now.TotalMicroseconds);
        Assert.True(_line.TryQueue(true, new byte[1000], true, Complete));
        Assert.True(_line.TryQueue(true, new byte[500], true, Complete));
        Assert.False(_line.TryQueue(true, new byte[1], true, Complete));
        Assert.Equal(2, _line.Queued);

        _loop.RunFor(TimeSpan.FromMilliseconds(2));
        Assert.Equal([1000, 1500], completions);
        Assert.Equal(0, _line.Queued);
        Assert.Empty(_bus.Violations);
    }

    [Fact]
    public void ABlockingTransferComesBehindWhatIsQueued()
    {
        bool isComplete = false;
        _line.TryQueue(true, new byte[1000], true, () => isComplete = true);
        Assert.Equal(1001, _line.Transmit(false, [0x2A]).TotalMicroseconds);

        Assert.Equal(["1000 data 00000000 1000", "1000 up", "1001 command 2A 1", "1001 up"], _seen);
        Assert.False(isComplete);
        _loop.RunFor(TimeSpan.FromMilliseconds(1));
        Assert.True(isComplete);
        Assert.Equal(4, _seen.Count);
    }

    [Fact]
    public void ADelayOfADriverIsPassedOnTheBusWithoutTheClock()
    {
        _bus.Timeline.Wait(TimeSpan.FromMilliseconds(100));
        Assert.Equal(100_001, _line.Transmit(false, [0x29]).TotalMicroseconds);
        Assert.Equal(TimeSpan.Zero, _loop.Clock.Now);
        _loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal(1_000_001, _line.Transmit(false, [0x29]).TotalMicroseconds);
    }

    [Fact]
    public void ABufferThatIsChangedWhileBorrowedIsAViolation()
    {
        byte[] buffer = new byte[100];
        _line.TryQueue(true, buffer, true, null);
        buffer[42] = 1;
        _loop.RunFor(TimeSpan.FromMilliseconds(1));
        BusViolation violation = Assert.Single(_bus.Violations);
        Assert.Equal(BusViolationKind.BufferChanged, violation.Kind);
        Assert.Contains("changed from byte 42 on while the bus had borrowed it", violation.Message, StringComparison.Ordinal);

        _line.TryQueue(true, buffer, true, () => buffer[0] = 7);
        _loop.RunFor(TimeSpan.FromMilliseconds(1));
        Assert.Single(_bus.Violations);
    }

    [Fact]
    public void MemoryThatDmaCannotReadAndTransfersThatAreTooLongAreViolations()
    {
        _line.TryQueue(true, new byte[10], false, null);
        _line.Transmit(true, new byte[4097]);
        Assert.Equal([BusViolationKind.NotDmaCapable, BusViolationKind.TooLong], _bus.Violations.Select(violation => violation.Kind));
    }

    [Fact]
    public void APanelOnTheBusShowsWhatWasSent()
    {
        St7789Panel panel = new(new PanelGlass(2, 1));
        SpiLine line = _bus.Attach(new PanelSpiDevice(panel));
        _bus.Timeline.Wait(TimeSpan.FromMilliseconds(10));
        line.Transmit(false, [0x11]);
        _bus.Timeline.Wait(TimeSpan.FromMilliseconds(120));
        foreach (byte[] command in new byte[][] { [0x3A, 0x55], [0x29], [0x2A, 0, 0, 0, 1], [0x2B, 0, 0, 0, 0], [0x2C] })
        {
            line.Transmit(false, command.AsSpan(0, 1), keepsSelected: true);
            line.Transmit(true, command.AsSpan(1));
        }

        line.TryQueue(true, new byte[] { 0xF8, 0x00, 0x07, 0xE0 }, true, null);
        _loop.RunFor(TimeSpan.FromMilliseconds(200));
        Assert.Equal([0xF800, 0x07E0], Panels.DcsPanelTests.Values(panel));
        Assert.Empty(panel.Violations);
    }
}

using System;
using System.Linq;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Radio;

/// <summary>Frames between a station and the LAN, and the buffers that they take.</summary>
public sealed class StationFramesTests
{
    private static readonly MacAddress s_broadcast = new(0xFFFF_FFFF_FFFF);

    [Fact]
    public void FramesGoToTheLanAndComeFromIt()
    {
        RadioBench bench = Create();
        byte[] frame = RadioBench.Frame(RadioBench.HostMac, RadioBench.StationMac, 100, 7);
        Assert.Equal(StationResult.Ok, bench.Station.Transmit(frame));
        bench.Run(1);
        Assert.Equal([frame], bench.HostFrames);

        bench.FreesBuffers = false;
        bench.SendFromHost(RadioBench.StationMac, 100, 9);
        bench.SendFromHost(s_broadcast);
        bench.SendFromHost(new MacAddress(0x0100_5E00_0001));
        bench.SendFromHost(new MacAddress(0x0200_0000_0099));
        bench.Run(1);
        Assert.Equal(3, bench.Buffers.Count);
        Assert.Equal(RadioBench.Frame(RadioBench.StationMac, RadioBench.HostMac, 100, 9), bench.Buffers[0].Data.ToArray());
        Assert.Equal((3L, 1L, 1L), (bench.Station.Counters.Received, bench.Station.Counters.ReceiveFiltered, bench.Station.Counters.Transmitted));
    }

    [Fact]
    public void ExhaustedReceiveBuffersDropFramesUntilOneIsFreed()
    {
        RadioBench bench = Create();
        bench.FreesBuffers = false;
        for (int i = 0; i < 40; i++)
        {
            Assert.True(bench.SendFromHost(RadioBench.StationMac));
            bench.Run(0.01);
        }

        Assert.Equal((32, 8L), (bench.Station.LentReceiveBuffers, bench.Station.Counters.ReceiveExhausted));
        Assert.Equal(StationResult.Ok, bench.Station.FreeReceiveBuffer(bench.Buffers[5]));
        bench.SendFromHost(RadioBench.StationMac);
        bench.Run(0.01);
        Assert.Equal(33, bench.Buffers.Count);
    }

    [Fact]
    public void ABufferIsFreedOnceAndThenOverwritten()
    {
        RadioBench bench = Create();
        bench.FreesBuffers = false;
        bench.SendFromHost(RadioBench.StationMac);
        bench.Run(0.1);
        ReceiveBuffer buffer = Assert.Single(bench.Buffers);
        Assert.Equal(StationResult.Ok, bench.Station.FreeReceiveBuffer(buffer));
        Assert.Equal(StationResult.InvalidArgument, bench.Station.FreeReceiveBuffer(buffer));
        Assert.True(buffer.IsFreed);
        Assert.All(buffer.Data.ToArray(), value => Assert.Equal(0xA5, value));
    }

    [Fact]
    public void AllTransmitBuffersInUseIsNoMemoryAndThenReady()
    {
        RadioBench bench = Create();
        byte[] frame = RadioBench.Frame(RadioBench.HostMac, RadioBench.StationMac, 1514);
        StationResult[] results = [.. Enumerable.Range(0, 34).Select(_ => bench.Station.Transmit(frame))];
        Assert.Equal(32, results.Count(result => result == StationResult.Ok));
        Assert.Equal(2, results.Count(result => result == StationResult.NoMemory));
        Assert.Equal(2, bench.Station.Counters.TransmitRefused);
        bench.Run(0.001);
        Assert.Equal(["transmit ready"], bench.Events);
        Assert.Equal(StationResult.Ok, bench.Station.Transmit(frame));
        bench.Run(1);
        Assert.Equal(33, bench.HostFrames.Count);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(1519)]
    public void FramesOfImpossibleLengthAreRefused(int length) =>
        Assert.Equal(StationResult.InvalidArgument, Create().Station.Transmit(new byte[length]));

    [Fact]
    public void NothingComesThroughWhenTheStationHasLeft()
    {
        RadioBench bench = Create();
        bench.Station.Disconnect();
        bench.SendFromHost(RadioBench.StationMac);
        bench.Run(1);
        Assert.Empty(bench.Buffers);
        Assert.Equal(["disconnected AssociationLeave"], bench.Events);
    }

    [Fact]
    public void TwoStationsOfOneAccessPointReachEachOther()
    {
        RadioBench bench = Create();
        RadioBench other = new();
        SimulatedStation second = bench.Radio.AddStation(new MacAddress(0x0200_0000_0007), other);
        second.Start();
        bench.Run(1);
        second.Connect(new StationConfiguration("home", "correct horse"));
        bench.Run(5);
        Assert.Equal(StationResult.Ok, second.Transmit(RadioBench.Frame(RadioBench.StationMac, second.MacAddress)));
        bench.Run(1);
        Assert.Single(bench.Buffers);
    }

    private static RadioBench Create()
    {
        RadioBench bench = new();
        bench.Add();
        return bench.Connect();
    }
}

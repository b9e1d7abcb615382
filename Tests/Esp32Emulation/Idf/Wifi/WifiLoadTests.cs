using System;
using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>More frames than the device, the driver or the air can take.</summary>
public sealed class WifiLoadTests
{
    private static readonly MacAddress s_peer = new(0x0200_0000_0009);

    [Fact]
    public void AnApplicationThatDoesNotRead_LosesCountedFrames_AndNoBuffer()
    {
        using var house = new WifiHouse();
        (Station user, Station peer) = Connect(house);
        user.TakesFrames = false;
        Flood(house, peer, 500);
        Assert.Equal(24, house.Bench.Idf.LentReceiveBuffers);
        Assert.Equal(500 - 24, house.Netif.Counters.Drops(NetifDrop.ReceiveQueueFull));
        Assert.Equal(0, house.Bench.Idf.StationCounters.ReceiveExhausted);

        user.TakesFrames = true;
        user.Take();
        Assert.Equal(Enumerable.Range(0, 24), user.Frames.Select(frame => (int)frame[20]));
        user.Frames.Clear();
        Flood(house, peer, 100);
        Assert.Equal((100, 0), (user.Frames.Count, house.Bench.Idf.LentReceiveBuffers));
    }

    [Theory]
    [InlineData(32)]
    [InlineData(80)]
    public void AnApplicationThatIsBusy_LosesWhatTheRingAndTheDriverCannotHold(int buffers)
    {
        using var house = new WifiHouse(1, new EspIdfOptions { Station = new StationOptions { ReceiveBuffers = buffers } });
        (Station user, Station peer) = Connect(house);
        house.Bench.World.Spawn(async () =>
        {
            for (int i = 0; i < 100; i++)
            {
                Send(house, peer, i);
                await house.Bench.World.Clock.DelayAsync(TimeSpan.FromMilliseconds(2));
            }
        });

        // A call of the application's that blocks: only drivers run.
        house.Bench.Api.Wifi.ScanStartOrThrow(null, block: true);
        house.Bench.Api.Wifi.ClearApListOrThrow();
        Assert.Equal(32, house.Bench.Idf.LentReceiveBuffers);
        house.Run(1);
        Assert.Equal((32, 0), (user.Frames.Count, house.Bench.Idf.LentReceiveBuffers));

        // The ring's loss is known; what the driver had no buffer for, nobody is told.
        long lostByRing = buffers > 32 ? 68 : 0;
        Assert.Equal(lostByRing, house.Netif.Counters.Drops(NetifDrop.ReceiveQueueFull));
        Assert.Equal(68 - lostByRing, house.Bench.Idf.StationCounters.ReceiveExhausted);
    }

    [Theory]
    [InlineData(2_000_000, 8)]
    [InlineData(500_000, 1)]
    public void ASaturatingSender_LosesNothingThatWasTaken(long bitsPerSecond, int slots)
    {
        const int Frames = 1500;
        var air = new PortOptions { BitsPerSecond = bitsPerSecond, Latency = TimeSpan.FromMilliseconds(1), TransmitSlots = 4 };
        var options = new Esp32WifiOptions { Ssid = WifiBench.Ssid, Password = WifiBench.Password, TransmitSlots = slots };
        using var house = new WifiHouse(1, null, options, air);
        var peer = new Station(house.Lan.Switch.AddPort(s_peer));
        var sender = new SaturatingSender(house.Netif, s_peer, Frames);
        house.RunUntil("all frames", () => house.Netif.Counters.FramesTransmitted == Frames, 120);
        house.Run(1);
        Assert.Equal(Enumerable.Range(0, Frames), peer.Frames.Where(frame => MacAddress.Read(frame) == s_peer).Select(frame => BitConverter.ToInt32(frame, 14)));
        Assert.Equal((Frames, 0L), (sender.Taken, house.Netif.Counters.Drops(NetifDrop.TransmitError)));
        Assert.True(house.Netif.TransmitRetries > 100);
        Assert.Equal(house.Netif.TransmitRetries, house.Bench.Idf.StationCounters.TransmitRefused);
    }

    [Fact]
    public void EventsLostInABusyTime_AreMadeUpFor()
    {
        using var house = new WifiHouse();
        var user = new Station(house.Netif);
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 30);

        // Other events fill the ring of 16 while the application is busy, and then the connection ends.
        for (int i = 0; i < 20; i++)
        {
            house.Bench.Api.Events.PostOrThrow(house.Bench.Api.Shims.WifiEvent(), (int)WifiEvent.StaBeaconTimeout, [], 0);
        }

        house.AccessPoint.DeauthenticateAll();
        house.Bench.Api.Wifi.ScanStartOrThrow(null, block: true);
        house.Bench.Api.Wifi.ClearApListOrThrow();
        Assert.True(house.Bench.Rings.EventsLost > 0);
        house.Run(10);
        Assert.Equal(["up", "down", "up"], user.Events);
        Assert.True(house.Netif.IsLinkUp);
    }

    /// <summary>A user of the netif, and a station on the LAN; what servers say at the start is over.</summary>
    private static (Station User, Station Peer) Connect(WifiHouse house)
    {
        var user = new Station(house.Netif);
        var peer = new Station(house.Lan.Switch.AddPort(s_peer));
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 30);
        house.Run(5);
        user.Frames.Clear();
        return (user, peer);
    }

    private static void Flood(WifiHouse house, Station peer, int frames)
    {
        for (int i = 0; i < frames; i++)
        {
            Send(house, peer, i);
            house.Run(0.002);
        }

        house.Run(0.1);
    }

    private static void Send(WifiHouse house, Station peer, int fill) => peer.SendTo(house.Netif.MacAddress, 60, (byte)fill);
}

using System;
using System.Linq;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Network;

/// <summary>A switch whose uplink leads to a port of another switch, as it would to a TAP device.</summary>
public class SwitchUplinkTests
{
    private static readonly TimeSpan s_settled = TimeSpan.FromSeconds(2);

    private readonly EventLoop _loop = new(new VirtualLoopHost());
    private readonly VirtualPort _outside;
    private readonly VirtualPort _uplink;
    private readonly Station _device;
    private readonly Station _peer;

    public SwitchUplinkTests()
    {
        var near = new VirtualSwitch(_loop);
        var far = new VirtualSwitch(_loop);

        // The device and the netif behind the uplink have one address, as a device on a TAP device has the TAP device's.
        _device = new Station(near.AddPort(Lan.Mac(0)));
        _uplink = near.AddPort(Lan.Mac(7), new PortOptions { IsPromiscuous = true, BitsPerSecond = 0, TransmitSlots = 2 });
        _outside = far.AddPort(Lan.Mac(0), new PortOptions { BitsPerSecond = 1_000_000, TransmitSlots = 2 });
        _peer = new Station(far.AddPort(Lan.Mac(1)));
        _ = new SwitchUplink(_uplink, _outside);
    }

    [Fact]
    public void Frames_PassBothWays_Unchanged()
    {
        byte[] question = Station.Frame(Lan.Mac(1), Lan.Mac(0), 321, 5);
        byte[] answer = Station.Frame(Lan.Mac(0), Lan.Mac(1), 1514, 6);
        Assert.True(_device.Send(question));
        Assert.True(_peer.Send(answer));
        _loop.RunFor(s_settled);

        Assert.Equal(question, Assert.Single(_peer.Frames));
        Assert.Equal(answer, Assert.Single(_device.Frames));
    }

    [Fact]
    public void ManyFrames_WaitForRoom_AndKeepTheirOrder()
    {
        for (byte i = 0; i < 20; i++)
        {
            Assert.True(_device.SendTo(Lan.Mac(1), 1000, i));
        }

        _loop.RunFor(s_settled);
        Assert.Equal(Enumerable.Range(0, 20), _peer.Frames.Select(frame => (int)frame[^1]));
    }

    [Fact]
    public void ALinkThatGoes_TakesWhatWaitsWithIt_AndTheNextFramesPass()
    {
        for (byte i = 0; i < 20; i++)
        {
            _device.SendTo(Lan.Mac(1), 1000, i);
        }

        _loop.RunFor(TimeSpan.FromMilliseconds(20));
        _outside.SetLink(false);
        _loop.RunFor(s_settled);
        _outside.SetLink(true);
        _loop.RunFor(s_settled);
        _peer.Frames.Clear();

        Assert.True(_device.SendTo(Lan.Mac(1), 100, 99));
        _loop.RunFor(s_settled);
        Assert.Equal(99, Assert.Single(_peer.Frames)[^1]);
    }

    [Fact]
    public void Broadcasts_Pass()
    {
        _peer.SendTo(MacAddress.Broadcast);
        _loop.RunFor(s_settled);
        Assert.Single(_device.Frames);
    }
}

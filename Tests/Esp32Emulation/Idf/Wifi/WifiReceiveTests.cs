using System.Linq;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>Received frames and the driver's buffers: each eb is given back exactly once.</summary>
public sealed class WifiReceiveTests
{
    private static readonly MacAddress s_other = new(0x0200_0000_0099);

    private readonly FakeWifiChip _chip = new();
    private readonly QuietNetifUser _user = new();

    public WifiReceiveTests() => _chip.Wifi.Freed = [];

    [Fact]
    public void AFrame_IsGivenBackAtEndReceive_AndNotBefore()
    {
        Esp32WifiNetif netif = _chip.Connect(_user);
        Receive(1, 2);
        Assert.Equal(1, _user.ReceiveReadies);
        Assert.True(netif.TryReceive(out ReceivedFrame frame));
        Assert.Equal(60, frame.Data.Length);
        Assert.Empty(_chip.Wifi.Freed!);
        netif.EndReceive();
        Assert.Equal([1], _chip.Wifi.Freed!);
        netif.TryReceive(out _);
        netif.EndReceive();
        Assert.Equal([1, 2], _chip.Wifi.Freed!);
    }

    [Theory]
    [InlineData(13, 0, NetifDrop.ReceiveTooShort)]
    [InlineData(1519, 0, NetifDrop.ReceiveTooLong)]
    [InlineData(60, 0x0200_0000_0099, NetifDrop.ReceiveFiltered)]
    [InlineData(60, 0x0100_5E00_0005, NetifDrop.ReceiveFiltered)]
    public void AFrameThatIsNotWanted_IsCounted_AndGivenBackAtOnce(int length, ulong to, NetifDrop cause)
    {
        Esp32WifiNetif netif = _chip.Connect(_user);
        _chip.Receives(7, to == 0 ? _chip.Wifi.Mac : new MacAddress(to), length);
        _chip.Rings.Drain();
        Assert.Equal((1L, 0), (netif.Counters.Drops(cause), _user.ReceiveReadies));
        Assert.Equal([7], _chip.Wifi.Freed!);
    }

    [Fact]
    public void BeforeStart_NothingIsLetIn()
    {
        Esp32WifiNetif netif = _chip.Open();
        Receive(1);
        Assert.Equal(1, netif.Counters.Drops(NetifDrop.ReceiveFiltered));
        Assert.Equal([1], _chip.Wifi.Freed!);
    }

    [Fact]
    public void WhatDoesNotFit_IsCounted_AndTheOldestAreKept()
    {
        Esp32WifiNetif netif = _chip.Connect(_user, FakeWifiChip.Options with { ReceiveSlots = 2 });
        Receive(1, 2, 3, 4);
        Assert.Equal([3, 4], _chip.Wifi.Freed!);
        Assert.Equal(2, netif.Counters.Drops(NetifDrop.ReceiveQueueFull));
        netif.TryReceive(out _);
        netif.EndReceive();
        Assert.Equal([3, 4, 1], _chip.Wifi.Freed!);
    }

    [Fact]
    public void FramesThatFoundTheRingFull_AreCounted_AlsoWhereTheirNumberWrapsAround()
    {
        _chip.Shims.FramesDropped = uint.MaxValue - 1;
        Esp32WifiNetif netif = _chip.Connect(_user);
        Assert.Equal(0, netif.Counters.Drops(NetifDrop.ReceiveQueueFull));
        _chip.Shims.FramesDropped = 3;
        _chip.Rings.Drain();
        _chip.Rings.Drain();
        Assert.Equal(5, netif.Counters.Drops(NetifDrop.ReceiveQueueFull));
    }

    [Fact]
    public void Close_GivesBackWhatWaits_HereAndInTheRing()
    {
        Esp32WifiNetif netif = _chip.Connect(_user);
        Receive(1, 2);
        _chip.Receives(3, s_other);
        netif.Close();
        Assert.Equal([1, 2, 3], _chip.Wifi.Freed!);
        Assert.False(netif.TryReceive(out _));
    }

    [Fact]
    public void AFrameThatIsLentAtClose_StaysGood_AndTheDriverGoesAfterIt()
    {
        Esp32WifiNetif netif = _chip.Connect(_user);
        Receive(1, 2);
        netif.TryReceive(out _);
        netif.Close();
        Assert.Equal([2], _chip.Wifi.Freed!);
        Assert.DoesNotContain("esp_wifi_deinit", _chip.Calls.Names);
        netif.EndReceive();
        Assert.Equal([2, 1], _chip.Wifi.Freed!);
        Assert.Equal("esp_wifi_deinit", _chip.Calls.Names[^1]);
    }

    [Fact]
    public void AClosedNetif_LeavesTheRingToItsSuccessor()
    {
        _chip.Connect(_user).Close();
        Esp32WifiNetif successor = _chip.Connect(_user);
        Receive(5);
        Assert.True(successor.TryReceive(out _));
        successor.EndReceive();
        Assert.Equal([5], _chip.Wifi.Freed!);
    }

    private void Receive(params uint[] ebs)
    {
        foreach (uint eb in ebs)
        {
            _chip.Receives(eb, _chip.Wifi.Mac);
        }

        _chip.Rings.Drain();
        Assert.Equal(_chip.Wifi.Freed!.Distinct(), _chip.Wifi.Freed!);
    }
}

using System;
using System.Linq;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>Frames on their way to a driver that has no room, or says no.</summary>
public sealed class WifiTransmitTests
{
    private readonly FakeWifiChip _chip = new();
    private readonly QuietNetifUser _user = new();
    private readonly Esp32WifiNetif _netif;

    public WifiTransmitTests()
    {
        _netif = _chip.Connect(_user);
        _chip.Wifi.Sent = [];
    }

    [Fact]
    public void AFrameWithoutRoom_Waits_AndThoseBehindItToo()
    {
        _chip.Wifi.TransmitResult = static call => call < 3 ? EspError.NoMem : EspError.Ok;
        Send(60, 61, 62);
        Assert.Empty(_chip.Wifi.Sent!);
        Assert.Equal(5, _netif.FreeTransmitSlots);
        _chip.Run(1);
        Assert.Equal([60, 61, 62], _chip.Wifi.Sent!);
        Assert.Equal((3L, 3L, 8), (_netif.TransmitRetries, _netif.Counters.FramesTransmitted, _netif.FreeTransmitSlots));
    }

    [Fact]
    public void TheTries_BecomeFewer_WhileThereIsNoRoom()
    {
        _chip.Wifi.TransmitResult = static _ => EspError.NoMem;
        Send(60);
        _chip.Run(0.015);
        Assert.Equal(5, _chip.Wifi.TransmitCalls);
        _chip.Run(0.16);
        Assert.Equal(25, _chip.Wifi.TransmitCalls);
    }

    [Fact]
    public void AFullQueue_IsToldWhenThereIsRoomAgain_Once()
    {
        bool hasRoom = false;
        _chip.Wifi.TransmitResult = _ => hasRoom ? EspError.Ok : EspError.NoMem;
        Send([.. Enumerable.Range(60, 8)]);
        Assert.False(_netif.TryBeginTransmit(60, out _));
        _chip.Run(0.1);
        Assert.Equal(0, _user.TransmitReadies);
        hasRoom = true;
        _chip.Run(0.1);
        Assert.Equal((1, 8), (_user.TransmitReadies, _chip.Wifi.Sent!.Count));
        _chip.Run(1);
        Assert.Equal(1, _user.TransmitReadies);
    }

    [Fact]
    public void ADriverWithoutRoomForTwoSeconds_GetsNothingOfWhatWaits_AndThatCounts()
    {
        _chip.Wifi.TransmitResult = static _ => EspError.NoMem;
        Send(60, 61);
        _chip.Run(1.9);
        Assert.Equal(0, Dropped(NetifDrop.TransmitError));
        _chip.Run(0.2);
        Assert.Equal((2, 8), (Dropped(NetifDrop.TransmitError), _netif.FreeTransmitSlots));

        Send(62);
        _chip.Run(1.9);
        Assert.Equal(2, Dropped(NetifDrop.TransmitError));
        _chip.Wifi.TransmitResult = static _ => EspError.Ok;
        _chip.Run(0.1);
        Assert.Equal([62], _chip.Wifi.Sent!);
    }

    [Theory]
    [InlineData(EspError.WifiNotAssoc, NetifDrop.TransmitLinkDown)]
    [InlineData(EspError.WifiTxDisallow, NetifDrop.TransmitError)]
    [InlineData(EspError.InvalidArg, NetifDrop.TransmitError)]
    [InlineData(EspError.WifiPost, NetifDrop.TransmitError)]
    public void AnotherAnswer_DropsTheFrame_UnderItsCause(EspError result, NetifDrop cause)
    {
        _chip.Wifi.TransmitResult = _ => result;
        Send(60, 61);
        Assert.Equal((2L, 0L, 0L), (Dropped(cause), _netif.Counters.FramesTransmitted, _netif.TransmitRetries));
        Assert.Equal(8, _netif.FreeTransmitSlots);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhatWaits_IsDroppedWithTheLink_AndWithTheNetif(bool closes)
    {
        _chip.Wifi.TransmitResult = static _ => EspError.NoMem;
        Send(60, 61, 62);
        _netif.TryBeginTransmit(63, out _);
        if (closes)
        {
            _netif.Close();
        }
        else
        {
            _chip.Disconnects(WifiReason.AuthLeave);
        }

        Assert.Equal(3, Dropped(NetifDrop.TransmitLinkDown));

        // The lent one is still the caller's.
        _netif.EndTransmit(63);
        Assert.Equal(4, Dropped(NetifDrop.TransmitLinkDown));
        _chip.Wifi.TransmitResult = static _ => EspError.Ok;
        _chip.Run(1);
        Assert.Empty(_chip.Wifi.Sent!);
    }

    [Fact]
    public void AWaitForASlot_IsEndedByTheNextConnection()
    {
        _chip.Wifi.TransmitResult = static _ => EspError.NoMem;
        Send([.. Enumerable.Range(60, 8)]);
        Assert.False(_netif.TryBeginTransmit(60, out _));
        _chip.Disconnects(WifiReason.AuthLeave);
        _chip.Run(1);
        Assert.Equal(0, _user.TransmitReadies);
        _chip.Happens(WifiEvent.StaConnected);
        Assert.Equal(1, _user.TransmitReadies);
    }

    [Fact]
    public void AFrame_IsNotLongerThanWhatWasLent()
    {
        _netif.TryBeginTransmit(100, out _);
        Assert.Throws<ArgumentOutOfRangeException>(() => _netif.EndTransmit(101));
        Assert.Throws<ArgumentOutOfRangeException>(() => _netif.EndTransmit(13));
        _netif.EndTransmit(100);
        Assert.Equal([100], _chip.Wifi.Sent!);
    }

    private void Send(params int[] lengths)
    {
        foreach (int length in lengths)
        {
            Assert.True(_netif.TryBeginTransmit(length, out _));
            _netif.EndTransmit(length);
        }
    }

    private long Dropped(NetifDrop cause) => _netif.Counters.Drops(cause);
}

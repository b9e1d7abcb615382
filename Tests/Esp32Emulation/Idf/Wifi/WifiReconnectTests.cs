using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>When the netif tries again, and what it makes of events that come twice, late or not at all.</summary>
public sealed class WifiReconnectTests
{
    private readonly FakeWifiChip _chip = new();
    private readonly QuietNetifUser _user = new();

    [Fact]
    public void TheWaits_DoubleUpToTheLongest_AndAreAtLeastHalf()
    {
        Start();
        Assert.Equal([0.25, 0.5, 1, 2, 4, 8, 15, 15], Waits(8, WifiReason.NoApFound));
    }

    [Fact]
    public void TheWaits_AreAtMostAllOfIt()
    {
        _chip.System.Drawn = uint.MaxValue;
        Start();
        Assert.Equal([0.5, 1, 2, 4, 8, 16, 30, 30], Waits(8, WifiReason.AuthLeave).Select(wait => Math.Round(wait, 3)));
    }

    [Theory]
    [InlineData(WifiReason.Reason4wayHandshakeTimeout)]
    [InlineData(WifiReason.AuthFail)]
    [InlineData(WifiReason.HandshakeTimeout)]
    public void AWrongPassword_IsTriedSlowly_FromTheSecondTimeOn(WifiReason reason)
    {
        Start();
        Assert.Equal([0.25, 30, 30], Waits(3, reason));
        Assert.Equal([2], Waits(1, WifiReason.NoApFound));
    }

    [Fact]
    public void AGoodConnection_BeginsAnew_AndABadOneDoesNot()
    {
        Start();
        Waits(3, WifiReason.NoApFound);
        _chip.Happens(WifiEvent.StaConnected);
        _chip.Run(9.9);
        Assert.Equal([2], Waits(1, WifiReason.AuthLeave));

        _chip.Happens(WifiEvent.StaConnected);
        _chip.Run(10);
        Assert.Equal([0.25], Waits(1, WifiReason.AuthLeave));
    }

    [Fact]
    public void Disconnections_AreKeptForDiagnosis()
    {
        Esp32WifiNetif netif = Start();
        Assert.Null(netif.Disconnections.Last);
        Waits(2, WifiReason.NoApFound);
        _chip.Disconnects(WifiReason.BeaconTimeout);
        Assert.Equal((WifiReason.BeaconTimeout, 3), (netif.Disconnections.Last, netif.Disconnections.Total));
        Assert.Equal((2, 1, 0), (Count(WifiReason.NoApFound), Count(WifiReason.BeaconTimeout), Count((WifiReason)9999)));
        Assert.Equal((_chip.Loop.Clock.Now, 3), (netif.Disconnections.LastAt, netif.Attempts));

        int Count(WifiReason reason) => netif.Disconnections.Count(reason);
    }

    [Fact]
    public void TheLink_IsToldOnce_HoweverOftenAnEventComes()
    {
        Start();
        _chip.Happens(WifiEvent.StaConnected);
        _chip.Happens(WifiEvent.StaConnected);
        _chip.Disconnects(WifiReason.AuthLeave);
        _chip.Disconnects(WifiReason.AuthLeave);
        Assert.Equal((1, 1), (_user.Ups, _user.Downs));
        Assert.Equal(["esp_wifi_internal_reg_rxcb True", "esp_wifi_internal_reg_rxcb False"], _chip.Calls.Names.Skip(1));
    }

    [Fact]
    public void WhileTheDriverRoams_NobodyDisturbsIt()
    {
        Esp32WifiNetif netif = _chip.Connect(_user);
        _chip.Disconnects(WifiReason.Roaming);
        Assert.Equal((1, false), (_user.Downs, netif.IsLinkUp));
        _chip.Run(5);
        Assert.DoesNotContain("esp_wifi_connect", _chip.Calls.Names);
        _chip.Happens(WifiEvent.StaConnected);
        Assert.Equal((2, true), (_user.Ups, netif.IsLinkUp));
    }

    [Fact]
    public void AnAttemptWhoseEndIsNotTold_IsGivenUp()
    {
        Esp32WifiNetif netif = Start();
        _chip.Run(29);
        Assert.Equal(["esp_wifi_connect"], _chip.Calls.Names);
        _chip.Run(2);
        Assert.Equal(["esp_wifi_connect", "esp_wifi_disconnect", "esp_wifi_connect"], _chip.Calls.Names);
        Assert.Equal(WifiReason.Timeout, netif.Disconnections.Last);
    }

    [Fact]
    public void AConnectionThatWasNotTold_IsFound()
    {
        Esp32WifiNetif netif = Start();
        _chip.Wifi.IsConnected = true;
        _chip.Run(31);
        Assert.True(netif.IsLinkUp);
        Assert.DoesNotContain("esp_wifi_disconnect", _chip.Calls.Names);
    }

    [Fact]
    public void AStartThatWasNotTold_IsTakenForOne()
    {
        _chip.Open().Start(_user);
        _chip.Calls.Names.Clear();
        _chip.Run(31);
        Assert.Equal(["esp_wifi_connect"], _chip.Calls.Names);
    }

    [Fact]
    public void EventsThatFoundTheRingFull_AreMadeUpFor()
    {
        Esp32WifiNetif netif = _chip.Connect(_user);
        _chip.Shims.EventsDropped = 3;
        _chip.Rings.Drain();
        Assert.Equal((1, WifiReason.Unspecified), (_user.Downs, netif.Disconnections.Last));

        _chip.Run(0.3);
        _chip.Wifi.IsConnected = true;
        _chip.Shims.EventsDropped = 4;
        _chip.Rings.Drain();
        Assert.Equal((2, true), (_user.Ups, netif.IsLinkUp));
    }

    [Fact]
    public void AHintThatFailed_IsGivenUp()
    {
        Start(FakeWifiChip.Options with { ChannelHint = 6 });
        Assert.Equal(6, _chip.Wifi.Config.Sta.Channel);
        Waits(1, WifiReason.AuthLeave);
        Assert.Equal(6, _chip.Wifi.Config.Sta.Channel);
        Waits(1, WifiReason.NoApFound);
        Assert.Equal((0, WifiScanMethod.AllChannelScan), (_chip.Wifi.Config.Sta.Channel, _chip.Wifi.Config.Sta.ScanMethod));
    }

    [Fact]
    public void ADriverThatRefusesToConnect_IsAskedAgainLater()
    {
        _chip.Calls.Failures["esp_wifi_connect"] = EspError.WifiState;
        Esp32WifiNetif netif = Start();
        _chip.Calls.Failures.Clear();
        Assert.Equal((1, WifiReason.ConnectionFail), (netif.Attempts, netif.Disconnections.Last));
        _chip.Run(0.5);
        Assert.Equal(2, netif.Attempts);
    }

    [Fact]
    public void AConnectionThatCannotHear_IsEnded()
    {
        Esp32WifiNetif netif = Start();
        _chip.Calls.Failures["esp_wifi_internal_reg_rxcb True"] = EspError.Fail;
        _chip.Happens(WifiEvent.StaConnected);
        Assert.Equal((false, 0), (netif.IsLinkUp, _user.Ups));
        Assert.Equal("esp_wifi_disconnect", _chip.Calls.Names[^1]);
        Assert.Equal([0.25], Waits(1, WifiReason.AssocLeave));
    }

    [Fact]
    public void AfterClose_NothingIsTriedAndNothingTold()
    {
        Esp32WifiNetif netif = _chip.Connect(_user);
        _chip.Disconnects(WifiReason.AuthLeave);
        netif.Close();
        _chip.Calls.Names.Clear();
        _chip.Happens(WifiEvent.StaStart);
        _chip.Happens(WifiEvent.StaConnected);
        _chip.Run(100);
        Assert.Empty(_chip.Calls.Names);
        Assert.Equal((1, 1), (_user.Ups, _user.Downs));
        Assert.Null(netif.ReadRssi());
        Assert.Throws<InvalidOperationException>(() => netif.SetPowerSave(WifiPsType.None));
    }

    [Fact]
    public void ThePowerSave_GoesToTheDriver()
    {
        Esp32WifiNetif netif = _chip.Connect(_user);
        netif.SetPowerSave(WifiPsType.MaxModem);
        Assert.Equal(["esp_wifi_set_ps MaxModem"], _chip.Calls.Names);
    }

    [Fact]
    public void TheFirstPacketWithAnAddress_TellsTheDriver_OnceAConnection()
    {
        Esp32WifiNetif netif = _chip.Connect(_user);
        Send(netif, 0x0806, 0xC0A80764);
        Send(netif, 0x0800, 0);
        Assert.DoesNotContain("esp_wifi_internal_set_sta_ip", _chip.Calls.Names);
        Send(netif, 0x0800, 0xC0A80764);
        Send(netif, 0x0800, 0xC0A80764);
        Assert.Single(_chip.Calls.Names, "esp_wifi_internal_set_sta_ip");

        _chip.Disconnects(WifiReason.AuthLeave);
        _chip.Run(100);
        _chip.Happens(WifiEvent.StaConnected);
        Send(netif, 0x0800, 0xC0A80764);
        Assert.Equal(2, _chip.Calls.Names.Count(name => name == "esp_wifi_internal_set_sta_ip"));
    }

    private static void Send(Esp32WifiNetif netif, ushort etherType, uint source)
    {
        Assert.True(netif.TryBeginTransmit(42, out Span<byte> frame));
        frame.Clear();
        BinaryPrimitives.WriteUInt16BigEndian(frame[12..], etherType);
        BinaryPrimitives.WriteUInt32BigEndian(frame[26..], source);
        netif.EndTransmit(42);
    }

    private Esp32WifiNetif Start(Esp32WifiOptions? options = null)
    {
        Esp32WifiNetif netif = _chip.Open(options);
        netif.Start(_user);
        _chip.Calls.Names.Clear();
        _chip.Happens(WifiEvent.StaStart);
        return netif;
    }

    /// <summary>Disconnects, and measures in seconds how long it takes until the next attempt; several times.</summary>
    private List<double> Waits(int times, WifiReason reason)
    {
        List<double> waits = [];
        for (int i = 0; i < times; i++)
        {
            _chip.Disconnects(reason);
            TimeSpan from = _chip.Loop.Clock.Now;
            int calls = _chip.Calls.Names.Count(name => name == "esp_wifi_connect");
            _chip.Loop.RunUntil(() => _chip.Calls.Names.Count(name => name == "esp_wifi_connect") > calls, from + TimeSpan.FromHours(1));
            waits.Add((_chip.Loop.Clock.Now - from).TotalSeconds);
        }

        return waits;
    }
}

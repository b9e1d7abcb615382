using System;
using System.Linq;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Radio;

/// <summary>Connecting, failing to, and being sent away.</summary>
public sealed class SimulatedStationTests
{
    private static readonly StationConfiguration s_home = new("home", "correct horse");

    private readonly RadioBench _bench = new();

    [Fact]
    public void AStationStartsScansConnectsAndStops()
    {
        _bench.Add();
        Assert.Equal(StationResult.NotStarted, _bench.Station.Connect(s_home));
        Assert.Equal(StationResult.NotStarted, _bench.Station.StartScan(new ScanConfiguration()));
        Assert.Equal(StationResult.Ok, _bench.Station.Start());
        _bench.Run(1);
        Assert.Equal(StationResult.InvalidSsid, _bench.Station.Connect(new StationConfiguration("")));
        Assert.Equal(StationResult.NotConnected, _bench.Station.GetAccessPoint(out _));
        Assert.Equal(StationResult.Ok, _bench.Station.Connect(s_home));
        Assert.Equal(StationResult.AlreadyConnected, _bench.Station.Connect(s_home));
        Assert.Equal(StationResult.WrongState, _bench.Station.StartScan(new ScanConfiguration()));
        _bench.Run(2);
        Assert.Equal(StationState.Connected, _bench.Station.State);
        Assert.Equal(StationResult.Ok, _bench.Station.GetAccessPoint(out AccessPointRecord? record));
        Assert.InRange(record!.Rssi, -51, -49);
        Assert.Equal(StationResult.Ok, _bench.Station.Stop());
        _bench.Run(1);

        Assert.Equal(["started", "connected home 0a:00:00:00:00:01 6", "disconnected AssociationLeave", "stopped"], _bench.Events);
        Assert.Equal(StationResult.NotStarted, _bench.Station.Stop());
    }

    [Fact]
    public void ConnectingTakesTheScanUpToTheChannelAndTheThreeExchanges()
    {
        _bench.Add();
        _bench.Station.Start();
        _bench.Run(1);
        _bench.Station.Connect(s_home);
        _bench.Run(2);

        // 6 channels of 120 ms, then 5, 5 and 20 ms, each with up to 2 ms more.
        Assert.InRange((_bench.Times[1] - TimeSpan.FromSeconds(1)).TotalMilliseconds, 750, 758);
    }

    [Theory]
    [InlineData(WifiAuthentication.Wpa2Psk, WifiReason.FourWayHandshakeTimeout, 4)]
    [InlineData(WifiAuthentication.WpaPsk, WifiReason.FourWayHandshakeTimeout, 4)]
    [InlineData(WifiAuthentication.Wpa3Psk, WifiReason.AuthenticationFailed, 0)]
    public void AWrongPasswordIsSaidAsTheAuthenticationDoes(WifiAuthentication authentication, WifiReason reason, int seconds)
    {
        _bench.Add(new AccessPointOptions("home", new MacAddress(1)) { Authentication = authentication, Password = "correct horse" });
        _bench.Connect(new StationConfiguration("home", "wrong"));
        Assert.Equal(StationState.Idle, _bench.Station.State);

        _bench.Station.Connect(new StationConfiguration("home", "wrong"));
        TimeSpan start = _bench.Loop.Clock.Now;
        _bench.Run(10);
        Assert.Equal([$"disconnected {reason}"], _bench.Events);
        Assert.InRange((_bench.Times[0] - start).TotalSeconds, seconds + 0.7, seconds + 0.8);
    }

    [Fact]
    public void AnAccessPointCanBeToldWhatItSaysOfAWrongPassword()
    {
        _bench.Add(new AccessPointOptions("home", new MacAddress(1)) { Password = "x", WrongPasswordReason = WifiReason.HandshakeTimeout });
        _bench.Connect().Station.Connect(s_home);
        _bench.Run(10);
        Assert.Equal(["disconnected HandshakeTimeout"], _bench.Events);
    }

    [Fact]
    public void WhatIsNotFoundSaysWhy()
    {
        _bench.Add(new AccessPointOptions("open", new MacAddress(1)) { Authentication = WifiAuthentication.Open });
        _bench.Add(new AccessPointOptions("home", new MacAddress(2)) { Password = "correct horse", Rssi = _ => -80 });
        _bench.Station.Start();
        _bench.Run(1);
        StationConfiguration[] tried =
        [
            new("none", "x"), new("open") { Threshold = WifiAuthentication.Wpa2Psk }, new("home"), s_home with { RssiThreshold = -75 },
            s_home with { Bssid = new MacAddress(9) }, s_home with { Channel = 7 },
        ];
        foreach (StationConfiguration configuration in tried)
        {
            _bench.Station.Connect(configuration);
            _bench.Run(5);
        }

        Assert.Equal(
            ["NoApFound", "NoApFoundInAuthenticationThreshold", "NoApFoundWithCompatibleSecurity", "NoApFoundInRssiThreshold", "NoApFound", "NoApFound"],
            _bench.Events.Skip(1).Select(text => text.Split(' ')[1]));
    }

    [Fact]
    public void AFullAccessPointRefuses()
    {
        SimulatedAccessPoint accessPoint = _bench.Add(new AccessPointOptions("home", new MacAddress(1)) { Password = "correct horse", MaxStations = 1 });
        RadioBench other = new();
        SimulatedStation first = _bench.Radio.AddStation(new MacAddress(7), other);
        first.Start();
        _bench.Run(1);
        first.Connect(s_home);
        _bench.Run(5);
        _bench.Connect().Station.Connect(s_home);
        _bench.Run(5);
        Assert.Equal(["disconnected AssociationTooMany"], _bench.Events);
        Assert.Equal([first], accessPoint.Stations);
    }

    [Fact]
    public void ADeauthenticationEndsTheConnectionAndTheDriverMayConnectAgain()
    {
        SimulatedAccessPoint accessPoint = _bench.Add();
        _bench.Connect();
        accessPoint.Deauthenticate(_bench.Station, WifiReason.DisassociatedForInactivity);
        Assert.Empty(_bench.Events);
        _bench.Run(1);
        Assert.Equal(["disconnected DisassociatedForInactivity"], _bench.Events);
        Assert.Empty(accessPoint.Stations);
        Assert.Equal(StationResult.NotAssociated, _bench.Station.Transmit(new byte[60]));

        Assert.Equal(StationResult.Ok, _bench.Station.Connect(s_home));
        _bench.Run(5);
        Assert.Equal(StationState.Connected, _bench.Station.State);
    }

    [Fact]
    public void ASilentAccessPointIsGoneAfterSixSecondsWithoutBeacons()
    {
        SimulatedAccessPoint accessPoint = _bench.Add();
        _bench.Connect();
        TimeSpan off = _bench.Loop.Clock.Now;
        accessPoint.TurnOff();
        Assert.Equal(StationResult.Ok, _bench.Station.Transmit(RadioBench.Frame(RadioBench.HostMac, RadioBench.StationMac)));
        Assert.Equal(1, _bench.Station.Counters.TransmitLost);
        _bench.Run(10);
        Assert.Equal(["beacons missing", "disconnected BeaconTimeout"], _bench.Events);
        Assert.InRange((_bench.Times[1] - off).TotalSeconds, 5, 7.1);
    }

    [Fact]
    public void AFadingSignalIsLostAndAShortGapIsNot()
    {
        SimulatedAccessPoint accessPoint = _bench.Add();
        _bench.Connect();
        TimeSpan start = _bench.Loop.Clock.Now;
        accessPoint.SetRssi(now => now - start < TimeSpan.FromSeconds(4) ? -99 : -60);
        _bench.Run(20);
        Assert.Equal(["beacons missing"], _bench.Events);
        start = _bench.Loop.Clock.Now;
        accessPoint.SetRssi(now => -60 - (int)(now - start).TotalSeconds);
        _bench.Run(60);
        Assert.Equal("disconnected BeaconTimeout", _bench.Events[^1]);
        Assert.InRange((_bench.Times[^1] - start).TotalSeconds, 41, 43);
    }

    [Fact]
    public void AnAccessPointThatWasRestartedKnowsNobody()
    {
        SimulatedAccessPoint accessPoint = _bench.Add();
        _bench.Connect();
        accessPoint.TurnOff();
        _bench.Run(1);
        accessPoint.TurnOn();
        _bench.Run(1);
        Assert.Equal(["disconnected Class3FrameFromUnassociated"], _bench.Events);
    }

    [Fact]
    public void AnAccessPointThatFallsSilentWhileConnectingIsToldByTheStep()
    {
        SimulatedAccessPoint accessPoint = _bench.Add();
        _bench.Station.Start();
        _bench.Run(1);
        _bench.Station.Connect(s_home);
        _bench.Run(0.5);
        accessPoint.TurnOff();
        _bench.Run(5);
        Assert.Equal("disconnected AuthenticationExpired", _bench.Events[^1]);
    }

    [Fact]
    public void RoamingGoesToAStrongerAccessPointOfTheNetwork()
    {
        SimulatedAccessPoint first = _bench.Add(number: 1, channel: 1);
        SimulatedAccessPoint second = _bench.Add(number: 2, channel: 11);
        second.SetRssi(-65);
        _bench.Connect(s_home with { Roaming = new RoamingOptions(-70, 8) });
        Assert.Equal([_bench.Station], first.Stations);
        first.SetRssi(-72);
        _bench.Run(5);
        Assert.Empty(_bench.Events);
        first.SetRssi(-73);
        _bench.Run(5);
        Assert.Equal(["disconnected Roaming", "connected home 0a:00:00:00:00:02 11"], _bench.Events);
        Assert.Empty(first.Stations);

        Assert.True(_bench.SendFromHost(RadioBench.StationMac));
        _bench.Run(1);
        Assert.Single(_bench.Buffers);
    }

    [Fact]
    public void LookingAtAllChannelsTakesTheStrongestAndElseTheFirst()
    {
        _bench.Add(number: 1, channel: 1).SetRssi(-80);
        _bench.Add(number: 2, channel: 11).SetRssi(-60);
        _bench.Connect(s_home with { ScansAllChannels = true });
        _bench.Station.GetAccessPoint(out AccessPointRecord? record);
        Assert.Equal(11, record!.Channel);
        _bench.Station.Disconnect();
        _bench.Run(1);
        _bench.Station.Connect(s_home);
        _bench.Run(5);
        _bench.Station.GetAccessPoint(out record);
        Assert.Equal(1, record!.Channel);
    }

    [Fact]
    public void ScansListWhatIsHeardStrongestFirst()
    {
        _bench.Add("weak", 1, 1).SetRssi(-85);
        _bench.Add("strong", 2, 11).SetRssi(-40);
        _bench.Add("unheard", 3).SetRssi(-96);
        _bench.Add(new AccessPointOptions("hidden", new MacAddress(4)) { IsHidden = true });
        _bench.Station.Start();
        _bench.Run(1);

        Assert.Equal(["strong", "weak"], Scan(new ScanConfiguration()));
        Assert.Equal(1.56, (_bench.Times[1] - TimeSpan.FromSeconds(1)).TotalSeconds, 0.003);
        Assert.Equal(["strong", "", "weak"], Scan(new ScanConfiguration { ShowsHidden = true }));
        Assert.Equal(["hidden"], Scan(new ScanConfiguration { Ssid = "hidden" }));
        Assert.Equal(["weak"], Scan(new ScanConfiguration { Channel = 1, IsPassive = true }));
        _bench.Station.ClearScanResults();
        Assert.Empty(_bench.Station.ScanResults);
        _bench.Station.StartScan(new ScanConfiguration());
        _bench.Station.StopScan();
        _bench.Run(0.01);
        Assert.Equal(5, _bench.Events.Count(text => text == "scanned"));
    }

    [Fact]
    public void TheSameSeedMakesTheSameRunAndAnotherSeedAnother()
    {
        Assert.Equal(Record(7), Record(7));
        Assert.NotEqual(Record(7), Record(8));
    }

    private static string Record(ulong seed)
    {
        RadioBench bench = new(seed);
        SimulatedAccessPoint accessPoint = bench.Add();
        bench.Station.Start();
        bench.Run(1);
        for (int i = 0; i < 5; i++)
        {
            bench.Station.Connect(s_home);
            bench.Run(5);
            accessPoint.DeauthenticateAll();
            bench.Run(1);
        }

        return string.Join('\n', bench.Times.Select((time, i) => $"{time.Ticks} {bench.Events[i]}"));
    }

    private string[] Scan(ScanConfiguration configuration)
    {
        Assert.Equal(StationResult.Ok, _bench.Station.StartScan(configuration));
        _bench.Run(10);
        return [.. _bench.Station.ScanResults.Select(record => record.Ssid)];
    }
}

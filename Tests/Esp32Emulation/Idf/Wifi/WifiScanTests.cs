using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>Scans of the netif; the driver's list is free after each of them, or the end of the test fails.</summary>
public sealed class WifiScanTests
{
    private readonly WifiAccessPoint[] _records = new WifiAccessPoint[8];

    [Fact]
    public void WhileConnected_AScanFindsTheNeighbours_AndTheConnectionStays()
    {
        using var house = new WifiHouse();
        var user = new Station(house.Netif);
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 30);
        Add(house, "weak", 3).SetRssi(-80);
        Add(house, "strong", 9).SetRssi(-40);
        Add(house, "hidden", 5, isHidden: true);
        Assert.Equal(["strong", "home", "weak"], Scan(house));
        Assert.Equal((9, WifiAuthMode.Wpa2Psk), (_records[0].Channel, _records[0].Authentication));
        Assert.DoesNotContain("down", user.Events);

        Assert.Equal(["weak"], Scan(house, new WifiScanOptions { Channel = 3, IsPassive = true }));
        Assert.Contains("", Scan(house, new WifiScanOptions { ShowsHidden = true }));
    }

    [Fact]
    public void WhatHasNoRoom_IsLeftOut_AndFreed()
    {
        using var house = new WifiHouse();
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 30);
        Add(house, "strong", 9).SetRssi(-40);
        Assert.Equal(1, Run(house, () => house.Netif.ScanAsync(_records.AsMemory(0, 1))));
        Assert.Equal(0, Run(house, () => house.Netif.ScanAsync(default)));
        Assert.Equal("strong", _records[0].Ssid);
    }

    [Fact]
    public void WhileTheNetworkIsAway_AScanComesBetweenTheAttempts()
    {
        using var house = new WifiHouse();
        house.AccessPoint.TurnOff();
        Add(house, "other", 9);
        Assert.Equal(["other"], Scan(house));
        Assert.Equal(["other"], Scan(house));
        int attempts = house.Netif.Attempts;
        house.AccessPoint.TurnOn();
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 60);
        Assert.True(house.Netif.Attempts > attempts);
    }

    [Fact]
    public void TwoScansAtOnce_AreRefused()
    {
        using var house = new WifiHouse();
        house.Bench.Run(async () =>
        {
            ValueTask<int> first = house.Netif.ScanAsync(_records);
            Assert.Throws<InvalidOperationException>(() => house.Netif.ScanAsync(_records).IsCompleted);
            Assert.Equal(1, await first);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(2500)]
    public void ACanceledScan_Ends_AndTheNextOneIsWhole(int milliseconds)
    {
        using var house = new WifiHouse();
        using var source = new CancellationTokenSource();
        IClockTimer timer = house.Bench.Loop.Clock.CreateTimer(_ => source.Cancel());
        TimeSpan end = house.Now + TimeSpan.FromMilliseconds(milliseconds);
        timer.Set(end);
        house.Bench.Run(async () => await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await house.Netif.ScanAsync(_records, new WifiScanOptions { IsPassive = true }, source.Token)));
        Assert.Equal(end, house.Now);
        Assert.Equal(["home"], Scan(house));
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 30);
    }

    [Fact]
    public void CloseDuringAScan_EndsIt()
    {
        using var house = new WifiHouse();
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 30);
        house.Bench.Run(async () =>
        {
            ValueTask<int> scan = house.Netif.ScanAsync(_records);
            await house.Bench.Loop.Clock.DelayAsync(TimeSpan.FromSeconds(1));
            house.Netif.Close();
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await scan);
        });
        Assert.Throws<InvalidOperationException>(() => house.Netif.ScanAsync(_records).IsCompleted);
    }

    [Fact]
    public void CloseWhenTheListIsThere_ButNotTaken_FreesIt()
    {
        using var house = new WifiHouse();
        house.RunUntil("a connection", () => house.Netif.IsLinkUp, 30);
        ValueTask<int> scan = house.Netif.ScanAsync(_records);
        house.Bench.Idf.BlockApplication(TimeSpan.FromSeconds(3));
        house.Netif.Close();
        house.Bench.Run(async () => await Assert.ThrowsAsync<InvalidOperationException>(async () => await scan));
    }

    [Fact]
    public void AScanWhoseEndIsLost_IsOverAfterFifteenSeconds_AndTheLateListIsFreed()
    {
        var chip = new FakeWifiChip();
        Esp32WifiNetif netif = chip.Connect();
        chip.Wifi.Found.Enqueue(new WifiApRecord { Rssi = -50 });
        ValueTask<int> scan = netif.ScanAsync(_records);
        chip.Run(14);
        Assert.False(scan.IsCompleted);
        chip.Run(2);
        Assert.Equal(1, scan.Result);
        chip.Happens(WifiEvent.ScanDone);
        chip.Happens(WifiEvent.ScanDone);
        Assert.Equal(["esp_wifi_scan_start 0", "esp_wifi_scan_stop", "esp_wifi_clear_ap_list", "esp_wifi_clear_ap_list"], chip.Calls.Names);
    }

    [Fact]
    public void AScanThatTheDriverRefuses_SaysSo()
    {
        var chip = new FakeWifiChip();
        Esp32WifiNetif netif = chip.Connect();
        chip.Calls.Failures["esp_wifi_scan_start 0"] = EspError.WifiState;
        ValueTask<int> scan = netif.ScanAsync(_records);
        EspException e = Assert.Throws<EspException>(() => scan.Result);
        Assert.Equal("esp_wifi_scan_start", e.Function);
    }

    private static SimulatedAccessPoint Add(WifiHouse house, string ssid, int channel, bool isHidden = false) =>
        house.Bench.Idf.Radio.AddAccessPoint(
            new AccessPointOptions(ssid, new MacAddress(0x0A00_0000_0010 + (ulong)channel)) { Channel = channel, IsHidden = isHidden }, house.Lan.Switch);

    private string[] Scan(WifiHouse house, WifiScanOptions? options = null) =>
        [.. _records.Take(Run(house, () => house.Netif.ScanAsync(_records, options))).Select(record => record.Ssid)];

    private static int Run(WifiHouse house, Func<ValueTask<int>> scan)
    {
        int count = -1;
        house.Bench.Run(async () => count = await scan());
        return count;
    }
}

using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of the WiFi driver, a rule each.</summary>
internal static class WifiViolations
{
    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("wifi.config-by-hand", bench =>
        {
            Prepare(bench);
            bench.Api.Wifi.Init(new WifiInitConfig { Magic = EspWifiConstants.InitConfigMagic, DynamicRxBufNum = 32 });
        }),
        new("wifi.no-nvs", bench =>
        {
            bench.Api.Events.LoopCreateDefaultOrThrow();
            bench.Api.Shims.WifiInitDefault();
        }),
        new("wifi.no-event-loop", bench =>
        {
            bench.Api.Nvs.FlashInitOrThrow();
            bench.Api.Shims.WifiInitDefault();
        }),
        new("wifi.init-twice", bench =>
        {
            WifiBench.SetUp(bench);
            bench.Api.Shims.WifiInitDefault();
        }),
        new("wifi.not-init", bench => bench.Api.Wifi.SetPs(WifiPsType.None)),
        new("wifi.not-started", bench =>
        {
            IEspWifi wifi = WifiBench.SetUp(bench);
            wifi.SetConfig(WifiInterface.Sta, WifiBench.Configure("home", ""));
            wifi.Start();
            wifi.Connect();
        }),
        new("wifi.deinit-running", bench => WifiBench.Start(bench).Deinit()),
        new("wifi.receiver-early", bench => WifiBench.Start(bench).RegRxcb(WifiInterface.Sta, true)),
        new("wifi.stop-receiving", bench =>
        {
            WifiBench.Connect(bench);
            bench.Api.Wifi.Stop();
        }),
        new("wifi.mac-running", bench => WifiBench.Start(bench).SetMac(WifiInterface.Sta, [2, 0, 0, 0, 0, 9])),
        new("wifi.channel-connected", bench =>
        {
            WifiBench.Connect(bench);
            bench.Api.Wifi.SetChannel(3, WifiSecondChan.None);
        }),
        new("wifi.scan-list", bench =>
        {
            IEspWifi wifi = WifiBench.Start(bench);
            WifiBench.AddAccessPoint(bench);
            wifi.ScanStart(null, block: true);
            wifi.ScanStart(null, block: true);
            wifi.ClearApList();
        }),
        new("wifi.scan-pointer", bench => WifiBench.Start(bench).ScanStart(new WifiScanConfig { Ssid = new Pointer32(0x10) }, block: false)),
        new("wifi.buffer", bench =>
        {
            WifiReceiveCall call = WifiBench.Receive(bench, WifiBench.Connect(bench));
            bench.Api.Wifi.FreeRxBuffer(call.Eb);
            bench.Api.Wifi.FreeRxBuffer(call.Eb);
        }),
        new("wifi.buffer-not-eb", bench =>
        {
            WifiReceiveCall call = WifiBench.Receive(bench, WifiBench.Connect(bench));
            bench.Api.Wifi.FreeRxBuffer(call.Buffer);
            bench.Api.Wifi.FreeRxBuffer(call.Eb);
        }),
        new("wifi.buffer-leak", bench => WifiBench.Receive(bench, WifiBench.Connect(bench))),
    ];

    private static void Prepare(IdfBench bench)
    {
        bench.Api.Nvs.FlashInitOrThrow();
        bench.Api.Events.LoopCreateDefaultOrThrow();
    }
}

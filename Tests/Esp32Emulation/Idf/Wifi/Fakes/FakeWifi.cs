using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>A WiFi driver that does nothing by itself: a test says what it answers. Sending and freeing allocate nothing.</summary>
internal sealed class FakeWifi(FakeCalls calls) : EspWifiFake, IEspWifi
{
    public MacAddress Mac { get; } = new(0x0200_0000_E532);

    /// <summary>The last settings.</summary>
    public WifiConfig Config { get; private set; }

    /// <summary>What esp_wifi_internal_tx answers: to the number of the call, from 0.</summary>
    public Func<int, EspError> TransmitResult { get; set; } = static _ => EspError.Ok;

    public int TransmitCalls { get; private set; }

    /// <summary>The lengths of the frames that were taken, where a test wants them.</summary>
    public List<int>? Sent { get; set; }

    public long SentBytes { get; private set; }

    /// <summary>The ebs that were given back, where a test wants them.</summary>
    public List<uint>? Freed { get; set; }

    public int FreedCount { get; private set; }

    public bool IsConnected { get; set; }

    public Queue<WifiApRecord> Found { get; } = [];

    public override EspError Deinit() => calls.Note("esp_wifi_deinit");

    public override EspError SetMode(WifiMode mode) => calls.Note($"esp_wifi_set_mode {mode}");

    public override EspError Start() => calls.Note("esp_wifi_start");

    public override EspError Stop() => calls.Note("esp_wifi_stop");

    public override EspError Connect() => calls.Note("esp_wifi_connect");

    public override EspError Disconnect() => calls.Note("esp_wifi_disconnect");

    public override EspError ScanStart(WifiScanConfig? config, bool block) => calls.Note($"esp_wifi_scan_start {config!.Value.Channel}");

    public override EspError ScanStop() => calls.Note("esp_wifi_scan_stop");

    public override EspError ScanGetApRecord(out WifiApRecord apRecord) => Found.TryDequeue(out apRecord) ? EspError.Ok : EspError.Fail;

    public override EspError ClearApList() => calls.Note("esp_wifi_clear_ap_list");

    public override EspError StaGetApInfo(out WifiApRecord apInfo)
    {
        apInfo = default;
        return IsConnected ? EspError.Ok : EspError.WifiNotConnect;
    }

    public override EspError SetPs(WifiPsType type) => calls.Note($"esp_wifi_set_ps {type}");

    public override EspError GetMac(WifiInterface ifx, byte[] mac)
    {
        Mac.Write(mac);
        return calls.Note("esp_wifi_get_mac");
    }

    public override EspError SetConfig(WifiInterface @interface, WifiConfig conf)
    {
        Config = conf;
        return calls.Note("esp_wifi_set_config");
    }

    public override EspError SetStorage(WifiStorage storage) => calls.Note($"esp_wifi_set_storage {storage}");

    public override EspError SetCountryCode(string country, bool ieee80211dEnabled) => calls.Note($"esp_wifi_set_country_code {country}");

    public override EspError RegRxcb(WifiInterface ifx, bool fn) => calls.Note($"esp_wifi_internal_reg_rxcb {fn}");

    public override EspError SetStaIp() => calls.Note("esp_wifi_internal_set_sta_ip");

    public override void FreeRxBuffer(Pointer32 buffer)
    {
        FreedCount++;
        Freed?.Add(buffer.Value);
    }

    EspError IEspWifi.Tx(WifiInterface wifiIf, ReadOnlySpan<byte> buffer)
    {
        EspError result = TransmitResult(TransmitCalls++);
        if (result == EspError.Ok)
        {
            SentBytes += buffer.Length;
            Sent?.Add(buffer.Length);
        }

        return result;
    }
}

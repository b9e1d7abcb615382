using System;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <content>Settings of the station's network, and the way to it.</content>
internal sealed partial class SimulatedEspWifi
{
    private const int ShortestPassword = 8;
    private const int HighestChannel = 14;

    private WifiConfig _configuration;

    /// <summary>Whether the application said that it has an IP address.</summary>
    public bool HasAddress { get; private set; }

    /// <inheritdoc/>
    public EspError SetConfig(WifiInterface @interface, in WifiConfig conf)
    {
        if (!MayUse("esp_wifi_set_config", @interface, out EspError refusal))
        {
            return refusal;
        }

        if (Station.State is StationState.Searching or StationState.Authenticating or StationState.Associating or StationState.Handshaking)
        {
            return EspError.WifiState;
        }

        int password = ((ReadOnlySpan<byte>)conf.Sta.Password).IndexOf((byte)0);
        if (password is > 0 and < ShortestPassword)
        {
            return EspError.WifiPassword;
        }

        if (conf.Sta.Channel > HighestChannel)
        {
            return EspError.InvalidArg;
        }

        _configuration = conf;
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError GetConfig(WifiInterface @interface, out WifiConfig conf)
    {
        bool may = MayUse("esp_wifi_get_config", @interface, out EspError refusal);
        conf = may ? _configuration : default;
        return refusal;
    }

    /// <inheritdoc/>
    public EspError Connect()
    {
        if (!MayCallStarted("esp_wifi_connect", out EspError refusal))
        {
            return refusal;
        }

        if (_isScanning)
        {
            return EspError.WifiState;
        }

        StationResult result = Station.Connect(ReadConfiguration());
        return result == StationResult.AlreadyConnected ? EspError.WifiState : (EspError)(int)result;
    }

    /// <inheritdoc/>
    public EspError Disconnect() =>
        MayCallStarted("esp_wifi_disconnect", out EspError refusal) ? (EspError)(int)Station.Disconnect() : refusal;

    /// <inheritdoc/>
    public EspError StaGetApInfo(out WifiApRecord apInfo)
    {
        apInfo = default;
        if (!MayCall("esp_wifi_sta_get_ap_info", out EspError refusal))
        {
            return refusal;
        }

        if (!HasStation)
        {
            return EspError.WifiConn;
        }

        EspError answer = (EspError)(int)Station.GetAccessPoint(out AccessPointRecord? accessPoint);
        apInfo = accessPoint is null ? default : WifiRecords.Describe(accessPoint);
        return answer;
    }

    /// <inheritdoc/>
    public EspError StaGetRssi(out int rssi)
    {
        rssi = 0;
        if (!MayCall("esp_wifi_sta_get_rssi", out EspError refusal))
        {
            return refusal;
        }

        Station.GetAccessPoint(out AccessPointRecord? accessPoint);
        rssi = accessPoint?.Rssi ?? 0;
        return accessPoint is null ? EspError.Fail : EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError SetStaIp()
    {
        bool may = MayCall("esp_wifi_internal_set_sta_ip", out EspError refusal);
        HasAddress |= may && Station.State == StationState.Connected;
        return refusal;
    }

    private StationConfiguration ReadConfiguration()
    {
        WifiStaConfig wanted = _configuration.Sta;
        return new StationConfiguration(NativeText.Read(wanted.Ssid), NativeText.Read(wanted.Password))
        {
            Bssid = wanted.BssidSet ? MacAddress.Read(wanted.Bssid) : null,
            Channel = wanted.Channel,
            ScansAllChannels = wanted.ScanMethod == WifiScanMethod.AllChannelScan,
            Threshold = (WifiAuthentication)(int)wanted.Threshold.Authmode,
            RssiThreshold = wanted.Threshold.Rssi == 0 ? -127 : wanted.Threshold.Rssi,
            Roaming = wanted.BtmEnabled ? _options.Roaming : null,
        };
    }
}

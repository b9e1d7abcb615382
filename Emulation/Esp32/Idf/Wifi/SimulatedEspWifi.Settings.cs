using System;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <content>Settings that are checked and kept.</content>
internal sealed partial class SimulatedEspWifi
{
    private const sbyte LeastPower = 8;
    private const sbyte MostPower = 84;
    private const WifiProtocol ModesOfEsp32 =
        WifiProtocol.Protocol11b | WifiProtocol.Protocol11g | WifiProtocol.Protocol11n | WifiProtocol.ProtocolLr;

    // The countries that the driver knows (esp_wifi_set_country_code), "01" for anywhere.
    private static readonly string[] s_countries =
    [
        "01", "AT", "AU", "BE", "BG", "BR", "CA", "CH", "CN", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HK", "HR", "HU",
        "IE", "IN", "IS", "IT", "JP", "KR", "LI", "LT", "LU", "LV", "MT", "MX", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "SK", "TW", "US",
    ];

    private WifiPsType _powerSave;
    private byte _channel;
    private WifiSecondChan _secondChannel;

    /// <inheritdoc/>
    public EspError SetPs(WifiPsType type)
    {
        bool may = MayCall("esp_wifi_set_ps", out EspError refusal);
        _powerSave = may ? type : _powerSave;
        return refusal;
    }

    /// <inheritdoc/>
    public EspError GetPs(out WifiPsType type)
    {
        MayCall("esp_wifi_get_ps", out EspError refusal);
        type = _powerSave;
        return refusal;
    }

    /// <inheritdoc/>
    public EspError SetProtocol(WifiInterface ifx, WifiProtocol protocolBitmap)
    {
        if (!MayUse("esp_wifi_set_protocol", ifx, out EspError refusal))
        {
            return refusal;
        }

        if ((protocolBitmap & ~ModesOfEsp32) != 0)
        {
            return EspError.NotSupported;
        }

        WifiProtocol others = protocolBitmap & ~WifiProtocol.ProtocolLr;
        bool isAllowed = others is WifiProtocol.Protocol11b
            or (WifiProtocol.Protocol11b | WifiProtocol.Protocol11g)
            or (WifiProtocol.Protocol11b | WifiProtocol.Protocol11g | WifiProtocol.Protocol11n);
        return isAllowed ? EspError.Ok : EspError.InvalidArg;
    }

    /// <inheritdoc/>
    public EspError SetBandwidth(WifiInterface ifx, WifiBandwidth bw)
    {
        if (!MayUse("esp_wifi_set_bandwidth", ifx, out EspError refusal))
        {
            return refusal;
        }

        return bw switch
        {
            WifiBandwidth.Bw20 or WifiBandwidth.Bw40 => EspError.Ok,
            WifiBandwidth.Bw80 or WifiBandwidth.Bw160 or WifiBandwidth.Bw80Bw80 => EspError.NotSupported,
            _ => EspError.InvalidArg,
        };
    }

    /// <inheritdoc/>
    public EspError SetChannel(byte primary, WifiSecondChan second)
    {
        const string Call = "esp_wifi_set_channel";
        if (!MayCallStarted(Call, out EspError refusal))
        {
            return refusal;
        }

        if (primary is 0 or > HighestChannel || second > WifiSecondChan.Below)
        {
            return EspError.InvalidArg;
        }

        if (Station.State > StationState.Idle)
        {
            _core.Contract.Add("wifi.channel-connected", Call);
            return EspError.Fail;
        }

        _channel = primary;
        _secondChannel = second;
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError GetChannel(out byte primary, out WifiSecondChan second)
    {
        primary = 0;
        second = WifiSecondChan.None;
        if (!MayCall("esp_wifi_get_channel", out EspError refusal))
        {
            return refusal;
        }

        Station.GetAccessPoint(out AccessPointRecord? accessPoint);
        primary = (byte?)accessPoint?.Channel ?? _channel;
        second = accessPoint is null ? _secondChannel : WifiSecondChan.None;
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError SetMac(WifiInterface ifx, ReadOnlySpan<byte> mac)
    {
        const string Call = "esp_wifi_set_mac";
        NativeArgument.CheckFixed(mac.Length, MacAddress.Size, nameof(mac));
        if (!MayUse(Call, ifx, out EspError refusal))
        {
            return refusal;
        }

        MacAddress wanted = MacAddress.Read(mac);
        if (wanted.IsMulticast || wanted == MacAddress.None)
        {
            return EspError.WifiMac;
        }

        if (_isStarted)
        {
            _core.Contract.Add("wifi.mac-running", Call);
            return EspError.InvalidArg;
        }

        Station = Radio.AddStation(wanted, this, _station);
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError GetMac(WifiInterface ifx, Span<byte> mac)
    {
        NativeArgument.CheckFixed(mac.Length, MacAddress.Size, nameof(mac));
        if (MayUse("esp_wifi_get_mac", ifx, out EspError refusal))
        {
            Station.MacAddress.Write(mac);
        }

        return refusal;
    }

    /// <inheritdoc/>
    public EspError SetStorage(WifiStorage storage)
    {
        bool may = MayCall("esp_wifi_set_storage", out EspError refusal);
        return may && storage > WifiStorage.Ram ? EspError.InvalidArg : refusal;
    }

    /// <inheritdoc/>
    public EspError SetMaxTxPower(sbyte power)
    {
        bool may = MayCallStarted("esp_wifi_set_max_tx_power", out EspError refusal);
        return may && power is < LeastPower or > MostPower ? EspError.InvalidArg : refusal;
    }

    /// <inheritdoc/>
    public EspError SetCountryCode(string country, bool ieee80211dEnabled)
    {
        bool may = MayCall("esp_wifi_set_country_code", out EspError refusal);
        return may && Array.IndexOf(s_countries, country) < 0 ? EspError.InvalidArg : refusal;
    }

    private bool MayUse(string call, WifiInterface ifx, out EspError refusal)
    {
        if (!MayCall(call, out refusal))
        {
            return false;
        }

        refusal = ifx switch
        {
            WifiInterface.Sta => HasStation ? EspError.Ok : EspError.WifiMode,
            _ => EspError.WifiIf,
        };
        return refusal == EspError.Ok;
    }

    private void ResetSettings()
    {
        _mode = WifiMode.Sta;
        _configuration = default;

        // The default of ESP-IDF.
        _powerSave = WifiPsType.MinModem;
        _channel = 1;
        _secondChannel = WifiSecondChan.None;
    }
}

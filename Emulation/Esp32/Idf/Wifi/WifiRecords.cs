using System;
using System.Text;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What the radio says, in the driver's records.</summary>
internal static class WifiRecords
{
    /// <summary>wifi_ap_record_t.</summary>
    public static WifiApRecord Describe(AccessPointRecord accessPoint)
    {
        WifiCipherType cipher = accessPoint.Authentication switch
        {
            WifiAuthentication.Open => WifiCipherType.None,
            WifiAuthentication.Wep => WifiCipherType.Wep104,
            WifiAuthentication.WpaPsk => WifiCipherType.Tkip,
            WifiAuthentication.WpaWpa2Psk => WifiCipherType.TkipCcmp,
            _ => WifiCipherType.Ccmp,
        };
        WifiApRecord record = new()
        {
            Primary = (byte)accessPoint.Channel,
            Rssi = (sbyte)accessPoint.Rssi,
            Authmode = (WifiAuthMode)(int)accessPoint.Authentication,
            PairwiseCipher = cipher,
            GroupCipher = cipher,
            Phy11b = true,
            Phy11g = true,
            Phy11n = true,
            Bandwidth = WifiBandwidth.Bw20,
        };
        accessPoint.Bssid.Write(record.Bssid);
        Encoding.UTF8.GetBytes(accessPoint.Ssid, record.Ssid);
        "01"u8.CopyTo(record.Country.Cc);
        record.Country.Schan = 1;
        record.Country.Nchan = SimulatedRadio.Channels;
        return record;
    }

    /// <summary>wifi_event_sta_connected_t.</summary>
    public static WifiEventStaConnected Connected(AccessPointRecord accessPoint)
    {
        WifiEventStaConnected connected = new()
        {
            Channel = (byte)accessPoint.Channel,
            Authmode = (WifiAuthMode)(int)accessPoint.Authentication,
            Aid = 1,
        };
        connected.SsidLen = (byte)Encoding.UTF8.GetBytes(accessPoint.Ssid, connected.Ssid);
        accessPoint.Bssid.Write(connected.Bssid);
        return connected;
    }

    /// <summary>wifi_event_sta_disconnected_t.</summary>
    public static WifiEventStaDisconnected Disconnected(StationDisconnection disconnection)
    {
        WifiEventStaDisconnected disconnected = new()
        {
            Reason = (DeviceKit.Esp32.WifiReason)(int)disconnection.Reason,
            Rssi = (sbyte)Math.Max(disconnection.Rssi, sbyte.MinValue),
        };
        disconnected.SsidLen = (byte)Encoding.UTF8.GetBytes(disconnection.Ssid, disconnected.Ssid);
        disconnection.Bssid.Write(disconnected.Bssid);
        return disconnected;
    }
}

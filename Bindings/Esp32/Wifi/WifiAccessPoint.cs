using System;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>An access point, as a scan or a connection found it.</summary>
/// <param name="Ssid">The network's name; empty where it is hidden.</param>
/// <param name="Bssid">The access point's own address.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Rssi">The signal in dBm, a negative number.</param>
/// <param name="Authentication">How stations prove who they are.</param>
public readonly record struct WifiAccessPoint(string Ssid, MacAddress Bssid, int Channel, int Rssi, WifiAuthMode Authentication)
{
    /// <summary>The driver's record.</summary>
    internal static WifiAccessPoint From(in WifiApRecord record)
    {
        ReadOnlySpan<byte> ssid = record.Ssid;
        ReadOnlySpan<byte> bssid = record.Bssid;
        return new WifiAccessPoint(NativeText.Read(ssid), MacAddress.Read(bssid), record.Primary, record.Rssi, record.Authmode);
    }
}

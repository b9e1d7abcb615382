using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What a station knows of an access point, from a scan or from its connection: the part of wifi_ap_record_t that is modelled.</summary>
/// <param name="Ssid">The name; empty for a hidden network that was not asked for by name.</param>
/// <param name="Bssid">The address.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Rssi">The strength in dBm.</param>
/// <param name="Authentication">How stations are let in.</param>
public sealed record AccessPointRecord(string Ssid, MacAddress Bssid, int Channel, int Rssi, WifiAuthentication Authentication);

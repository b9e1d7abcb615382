using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The part of wifi_event_sta_disconnected_t that is modelled.</summary>
/// <param name="Ssid">The network that the station was told to connect to.</param>
/// <param name="Bssid">The access point, or zero when none was found.</param>
/// <param name="Reason">Why.</param>
/// <param name="Rssi">The last strength in dBm; -128 when there was none.</param>
public sealed record StationDisconnection(string Ssid, MacAddress Bssid, WifiReason Reason, int Rssi);

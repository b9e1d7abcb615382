using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>How a <see cref="SimulatedAccessPoint"/> is built.</summary>
/// <param name="Ssid">The network's name, up to 32 bytes.</param>
/// <param name="Bssid">The access point's own address.</param>
public sealed record AccessPointOptions(string Ssid, MacAddress Bssid)
{
    /// <summary>The channel, 1 to 13.</summary>
    public int Channel { get; init; } = 6;

    /// <summary>How stations are let in.</summary>
    public WifiAuthentication Authentication { get; init; } = WifiAuthentication.Wpa2Psk;

    /// <summary>The password; of no use to an open network.</summary>
    public string Password { get; init; } = "";

    /// <summary>True to leave the name out of beacons: only a station that asks by name finds the network.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The stations that it takes at once.</summary>
    public int MaxStations { get; init; } = 10;

    /// <summary>The strength at the station in dBm, as a function of the loop's time; later <see cref="SimulatedAccessPoint.SetRssi(int)"/> replaces it.</summary>
    public Func<TimeSpan, int>? Rssi { get; init; }

    /// <summary>The line between a connected station and the LAN: rate, latency and queues of the air.</summary>
    public PortOptions Air { get; init; } = new() { BitsPerSecond = 20_000_000, Latency = TimeSpan.FromMilliseconds(1), TransmitSlots = 32 };

    /// <summary>What a station with a wrong password is told; null for what the authentication gives: 15 before WPA3, 202 with it.</summary>
    public WifiReason? WrongPasswordReason { get; init; }
}

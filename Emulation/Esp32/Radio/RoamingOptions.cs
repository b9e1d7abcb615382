namespace DeviceKit.Emulation.Esp32;

/// <summary>When a station moves to another access point of its network.</summary>
/// <param name="Threshold">Below this strength in dBm it looks for another.</param>
/// <param name="Hysteresis">The other is at least so many dB stronger.</param>
public sealed record RoamingOptions(int Threshold = -70, int Hysteresis = 8);

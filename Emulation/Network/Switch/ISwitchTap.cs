using System;

namespace DeviceKit.Emulation;

/// <summary>Sees every frame that passes a port of a <see cref="VirtualSwitch"/>, as the station at the port sees the wire.</summary>
public interface ISwitchTap
{
    /// <summary>A frame left a station (before anything can drop it in the switch), or reached one (before the station's own filter).</summary>
    /// <param name="port">The port's <see cref="VirtualPort.Index"/>.</param>
    /// <param name="direction">Which way.</param>
    /// <param name="timestamp">When the last bit passed the station, on the loop's clock; does not go back on virtual time.</param>
    /// <param name="frame">The bytes, padded to 60, without FCS; valid during the call.</param>
    void OnFrame(int port, TapDirection direction, TimeSpan timestamp, ReadOnlySpan<byte> frame);
}

namespace DeviceKit.Emulation.Esp32;

/// <summary>Where a <see cref="SimulatedStation"/> stands.</summary>
public enum StationState
{
    /// <summary>Not started.</summary>
    Stopped,

    /// <summary>Started a moment ago.</summary>
    Starting,

    /// <summary>Started, and not connected.</summary>
    Idle,

    /// <summary>Looking for the network's access points.</summary>
    Searching,

    /// <summary>Authentication frames are exchanged.</summary>
    Authenticating,

    /// <summary>Association frames are exchanged.</summary>
    Associating,

    /// <summary>The 4-way handshake goes on.</summary>
    Handshaking,

    /// <summary>Frames flow.</summary>
    Connected,
}

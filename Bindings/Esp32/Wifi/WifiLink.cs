namespace DeviceKit.Esp32;

/// <summary>Where an <see cref="Esp32WifiNetif"/> stands on its way to the network.</summary>
internal enum WifiLink
{
    /// <summary>The driver has not said yet that the station started.</summary>
    Starting,

    /// <summary>A timer is set for the next attempt.</summary>
    Waiting,

    /// <summary>An attempt is under way; an event tells how it ends.</summary>
    Connecting,

    /// <summary>Frames can flow.</summary>
    Connected,
}

namespace DeviceKit.Emulation.Esp32;

/// <summary>What a <see cref="SimulatedStation"/> tells the driver above it; every method is called on the loop, from no call of the driver's.</summary>
public interface IStationEvents
{
    /// <summary>WIFI_EVENT_STA_START: the station may connect and scan.</summary>
    void Started();

    /// <summary>WIFI_EVENT_STA_STOP.</summary>
    void Stopped();

    /// <summary>WIFI_EVENT_SCAN_DONE; <see cref="SimulatedStation.ScanResults"/> has what was found.</summary>
    void ScanDone();

    /// <summary>WIFI_EVENT_STA_CONNECTED.</summary>
    /// <param name="accessPoint">The access point.</param>
    void Connected(AccessPointRecord accessPoint);

    /// <summary>WIFI_EVENT_STA_DISCONNECTED: a connection ended, or did not come about.</summary>
    /// <param name="disconnection">Why, and what it was about.</param>
    void Disconnected(StationDisconnection disconnection);

    /// <summary>WIFI_EVENT_STA_BEACON_TIMEOUT: beacons stay out; <see cref="Disconnected"/> follows unless they come back.</summary>
    void BeaconsMissing();

    /// <summary>A frame came in.</summary>
    /// <param name="buffer">To be freed exactly once, by <see cref="SimulatedStation.FreeReceiveBuffer"/>.</param>
    void Received(ReceiveBuffer buffer);

    /// <summary>A transmit buffer is free again after one was refused.</summary>
    void TransmitReady();
}

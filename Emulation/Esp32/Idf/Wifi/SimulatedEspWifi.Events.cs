using System;
using System.Runtime.InteropServices;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>What the station tells, as events of WIFI_EVENT, from the driver's task.</content>
internal sealed partial class SimulatedEspWifi : IStationEvents
{
    /// <inheritdoc/>
    public void Started() => Post(WifiEvent.StaStart, default);

    /// <inheritdoc/>
    public void Stopped() => Post(WifiEvent.StaStop, default);

    /// <inheritdoc/>
    public void ScanDone()
    {
        KeepList();
        WifiEventStaScanDone done = new() { Number = (byte)_list.Count, ScanId = _scans };
        Post(WifiEvent.ScanDone, MemoryMarshal.AsBytes(new ReadOnlySpan<WifiEventStaScanDone>(in done)));
    }

    /// <inheritdoc/>
    public void Connected(AccessPointRecord accessPoint)
    {
        _hasConnected = true;
        WifiEventStaConnected connected = WifiRecords.Connected(accessPoint);
        Post(WifiEvent.StaConnected, MemoryMarshal.AsBytes(new ReadOnlySpan<WifiEventStaConnected>(in connected)));
    }

    /// <inheritdoc/>
    public void Disconnected(StationDisconnection disconnection)
    {
        HasAddress = false;
        WifiEventStaDisconnected disconnected = WifiRecords.Disconnected(disconnection);
        Post(WifiEvent.StaDisconnected, MemoryMarshal.AsBytes(new ReadOnlySpan<WifiEventStaDisconnected>(in disconnected)));
    }

    /// <inheritdoc/>
    public void BeaconsMissing() => Post(WifiEvent.StaBeaconTimeout, default);

    /// <inheritdoc/>
    public void TransmitReady()
    {
        // The driver does not tell: an application tries again.
    }

    private void Post(WifiEvent happened, ReadOnlySpan<byte> data) => _events.PostFromDriver(SimulatedShims.WifiEventBase, (int)happened, data);
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <content>Scans.</content>
public sealed partial class SimulatedStation
{
    private ScanConfiguration _wanted = new();
    private bool _isScanning;

    /// <summary>What the last scan found, strongest first; the driver's list until somebody takes it.</summary>
    public IReadOnlyList<AccessPointRecord> ScanResults { get; private set; } = [];

    /// <summary>How long a scan takes, for whoever blocks on it.</summary>
    /// <param name="configuration">What is looked for.</param>
    public TimeSpan ScanDuration(ScanConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        TimeSpan channel = configuration.IsPassive ? _radio.Timings.PassiveScan : _radio.Timings.ActiveScan;
        return channel * (configuration.Channel == 0 ? SimulatedRadio.Channels : 1);
    }

    /// <summary>esp_wifi_scan_start; <see cref="IStationEvents.ScanDone"/> follows.</summary>
    /// <param name="configuration">What to look for.</param>
    /// <returns>Ok, NotStarted, or WrongState while connecting or scanning.</returns>
    public StationResult StartScan(ScanConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (State is StationState.Stopped or StationState.Starting)
        {
            return StationResult.NotStarted;
        }

        if (_isScanning || State is not (StationState.Idle or StationState.Connected))
        {
            return StationResult.WrongState;
        }

        _wanted = configuration;
        _isScanning = true;
        ScanResults = [];
        _scan.Set(Now + _radio.Vary(ScanDuration(configuration)));
        return StationResult.Ok;
    }

    /// <summary>esp_wifi_scan_stop: <see cref="IStationEvents.ScanDone"/> comes now, with what was found.</summary>
    /// <returns>Ok or NotStarted.</returns>
    public StationResult StopScan()
    {
        if (State is StationState.Stopped or StationState.Starting)
        {
            return StationResult.NotStarted;
        }

        if (_isScanning)
        {
            _scan.Set(Now);
        }

        return StationResult.Ok;
    }

    /// <summary>esp_wifi_clear_ap_list.</summary>
    public void ClearScanResults() => ScanResults = [];

    private void OnScanDone()
    {
        _isScanning = false;
        ScanResults = [.. _radio.Audible()
            .Where(found => _wanted.Channel == 0 || _wanted.Channel == found.Options.Channel)
            .Where(found => _wanted.Ssid is null || _wanted.Ssid == found.Options.Ssid)
            .Where(found => !found.Options.IsHidden || _wanted.ShowsHidden || _wanted.Ssid is not null)
            .Select(found => found.Describe(showsName: _wanted.Ssid is not null))
            .OrderByDescending(record => record.Rssi)];
        _events.ScanDone();
    }
}

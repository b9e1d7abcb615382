using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <content>Scans. The driver does one thing at a time: a scan waits for the end of an attempt to connect, and an attempt for the end of a scan.</content>
public sealed partial class Esp32WifiNetif
{
    // All channels, listened to, with returns to the own channel between them.
    private static readonly TimeSpan s_longestScan = TimeSpan.FromSeconds(15);

    private readonly Completion<int> _scan;
    private readonly IClockTimer _scanLimit;
    private Memory<WifiAccessPoint> _scanRecords;
    private WifiScanConfig _scanConfig;
    private bool _isScanWanted;
    private bool _isScanning;
    private bool _isScanAbandoned;
    private bool _isScanOverdue;
    private bool _connectsAfterScan;

    /// <summary>Looks for access points; received and sent frames wait meanwhile, the connection stays.</summary>
    /// <param name="records">Room for what is found; what does not fit is left out.</param>
    /// <param name="options">What to look for; null for everything.</param>
    /// <param name="cancellationToken">Ends the scan.</param>
    /// <returns>The number of access points that were written, strongest first.</returns>
    /// <exception cref="InvalidOperationException">The netif is closed, or another scan is outstanding.</exception>
    /// <exception cref="EspException">The driver refuses the scan.</exception>
    public ValueTask<int> ScanAsync(Memory<WifiAccessPoint> records, WifiScanOptions? options = null, CancellationToken cancellationToken = default)
    {
        ThrowIfClosed();
        ValueTask<int> task = _scan.Begin(cancellationToken);
        if (_scan.IsPending)
        {
            _scanRecords = records;
            _scanConfig = (options ?? new WifiScanOptions()).ToConfig();
            _isScanWanted = true;
            StartWantedScan();
        }

        return task;
    }

    private void StartWantedScan()
    {
        if (!_isScanWanted || _isScanning || _link is not (WifiLink.Waiting or WifiLink.Connected))
        {
            return;
        }

        _isScanWanted = false;
        EspError result = _api.Wifi.ScanStart(_scanConfig, block: false);
        if (result.IsSuccess())
        {
            _isScanning = true;
            _isScanAbandoned = false;
            _isScanOverdue = false;
            _scanLimit.Set(_clock.Now + s_longestScan);
        }
        else
        {
            _scan.TrySetException(new EspException(result, EspWifiFunctions.ScanStart));
        }
    }

    private void OnScanCanceled()
    {
        _isScanWanted = false;
        if (_isScanning)
        {
            // Its end is told all the same, and the list is to be freed then.
            _isScanAbandoned = true;
            _ = _api.Wifi.ScanStop();
        }
    }

    /// <summary>So much time has passed that the event must have been lost, or the scan hangs.</summary>
    private void OnScanOverdue()
    {
        _isScanOverdue = true;
        _ = _api.Wifi.ScanStop();
        OnScanDone();
    }

    private void OnScanDone()
    {
        if (!_isScanning)
        {
            if (_isScanOverdue)
            {
                _isScanOverdue = false;
                _ = _api.Wifi.ClearApList();
            }

            return;
        }

        _isScanning = false;
        _scanLimit.Cancel();
        int count = _isScanAbandoned ? 0 : TakeRecords();

        // Also what had no room, and what nobody waits for.
        _ = _api.Wifi.ClearApList();
        if (!_isScanAbandoned)
        {
            _scanRecords = default;
            _scan.TrySetResult(count);
        }

        StartWantedScan();
        if (_connectsAfterScan && !_isScanning)
        {
            _connectsAfterScan = false;
            Connect();
        }
    }

    private int TakeRecords()
    {
        Span<WifiAccessPoint> records = _scanRecords.Span;
        int count = 0;
        while (count < records.Length && _api.Wifi.ScanGetApRecord(out WifiApRecord record).IsSuccess())
        {
            records[count++] = WifiAccessPoint.From(in record);
        }

        return count;
    }

    /// <summary>For the end of the netif.</summary>
    private void EndScans()
    {
        _isScanWanted = false;
        _scanLimit.Cancel();
        if (_isScanning)
        {
            _isScanning = false;
            _ = _api.Wifi.ScanStop();
            _ = _api.Wifi.ClearApList();
        }

        _scan.TrySetException(new InvalidOperationException("The netif was closed during the scan."));
    }
}

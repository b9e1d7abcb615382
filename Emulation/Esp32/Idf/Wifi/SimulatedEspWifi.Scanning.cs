using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <content>Scans, and the list of what they found, which takes memory of the heap until somebody takes or clears it.</content>
internal sealed partial class SimulatedEspWifi
{
    private const int LongestSsid = 33;

    private readonly List<WifiApRecord> _list = [];
    private MacAddress? _wantedBssid;
    private uint _listMemory;
    private byte _scans;
    private bool _isScanning;

    /// <inheritdoc/>
    public EspError ScanStart(WifiScanConfig? config, bool block)
    {
        const string Call = "esp_wifi_scan_start";
        if (!MayCallStarted(Call, out EspError refusal))
        {
            return refusal;
        }

        if (!TryReadScan(config.GetValueOrDefault(), out ScanConfiguration wanted))
        {
            return EspError.InvalidArg;
        }

        StationResult result = Station.StartScan(wanted);
        if (result != StationResult.Ok)
        {
            return (EspError)(int)result;
        }

        ReclaimList(Call);
        _isScanning = true;
        _scans++;
        TimeSpan longest = _core.Now + (Station.ScanDuration(wanted) * 2);
        return !block || _core.Tasks.BlockUntil(Call, () => !_isScanning, longest) ? EspError.Ok : EspError.WifiTimeout;
    }

    /// <inheritdoc/>
    public EspError ScanStop() => MayCallStarted("esp_wifi_scan_stop", out EspError refusal) ? (EspError)(int)Station.StopScan() : refusal;

    /// <inheritdoc/>
    public EspError ScanGetApNum(out ushort number)
    {
        bool may = MayCallStarted("esp_wifi_scan_get_ap_num", out EspError refusal);
        number = may ? (ushort)_list.Count : (ushort)0;
        return refusal;
    }

    /// <inheritdoc/>
    public EspError ScanGetApRecords(ref ushort number, Span<WifiApRecord> apRecords)
    {
        NativeArgument.CheckRoom(apRecords.Length, number, nameof(apRecords));
        if (!MayCallStarted("esp_wifi_scan_get_ap_records", out EspError refusal))
        {
            return refusal;
        }

        if (number == 0)
        {
            return EspError.InvalidArg;
        }

        number = (ushort)Math.Min(number, _list.Count);
        for (int i = 0; i < number; i++)
        {
            apRecords[i] = _list[i];
        }

        FreeList();
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError ScanGetApRecord(out WifiApRecord apRecord)
    {
        apRecord = default;
        if (!MayCallStarted("esp_wifi_scan_get_ap_record", out EspError refusal))
        {
            return refusal;
        }

        if (_list.Count == 0)
        {
            return EspError.Fail;
        }

        apRecord = _list[0];
        _list.RemoveAt(0);
        if (_list.Count == 0)
        {
            FreeList();
        }

        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError ClearApList()
    {
        bool may = MayCallStarted("esp_wifi_clear_ap_list", out EspError refusal);
        if (may)
        {
            FreeList();
        }

        return refusal;
    }

    private bool TryReadScan(WifiScanConfig config, out ScanConfiguration wanted)
    {
        wanted = new ScanConfiguration();
        if (!TryRead(config.Ssid, 1, LongestSsid, out ReadOnlySpan<byte> ssid) || !TryRead(config.Bssid, MacAddress.Size, MacAddress.Size, out ReadOnlySpan<byte> bssid))
        {
            return false;
        }

        _wantedBssid = bssid.IsEmpty ? null : MacAddress.Read(bssid);
        wanted = new ScanConfiguration
        {
            Ssid = ssid.IsEmpty ? null : NativeText.Read(ssid),
            Channel = config.Channel,
            ShowsHidden = config.ShowHidden,
            IsPassive = config.ScanType == WifiScanType.Passive,
        };
        return true;
    }

    /// <summary>The bytes at an address, as many as there are within limits; none at the null pointer.</summary>
    private bool TryRead(Pointer32 address, int shortest, int longest, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (address.IsNull)
        {
            return true;
        }

        int length = longest;
        while (length >= shortest && !_core.Heap.IsAllocated(address.Value, length))
        {
            length--;
        }

        if (length < shortest)
        {
            _core.Contract.Add("wifi.scan-pointer", "esp_wifi_scan_start", $"{address}");
            return false;
        }

        bytes = _core.Heap.Span(address.Value, length);
        return true;
    }

    private void KeepList()
    {
        _isScanning = false;
        _list.AddRange(Station.ScanResults.Where(found => _wantedBssid is null || found.Bssid == _wantedBssid).Select(WifiRecords.Describe));
        Station.ClearScanResults();
        if (_list.Count > 0)
        {
            _listMemory = _core.Heap.Allocate(_list.Count * WifiApRecord.SizeInBytes, MemoryCapabilities.Internal);
            if (_listMemory == 0)
            {
                _list.Clear();
            }
        }
    }

    private void ReclaimList(string call)
    {
        if (_list.Count > 0)
        {
            _core.Contract.Add("wifi.scan-list", call, $"{_list.Count} records");
            FreeList();
        }
    }

    private void FreeList()
    {
        _list.Clear();
        _core.Heap.Free(_listMemory);
        _listMemory = 0;
    }
}

using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>esp_wifi on a <see cref="SimulatedStation"/>: set-up, modes, start and stop; the rest is in the other parts.</summary>
internal sealed partial class SimulatedEspWifi : IEspWifi
{
    private const int StaticReceiveBuffer = 1600;

    private readonly IdfCore _core;
    private readonly SimulatedEspEvent _events;
    private readonly EspIdfOptions _options;
    private WifiMode _mode;
    private StationOptions _station;
    private bool _isStarted;
    private uint _memory;

    public SimulatedEspWifi(IdfCore core, SimulatedEspEvent events, SimulatedRadio radio, EspIdfOptions options)
    {
        _core = core;
        _events = events;
        _options = options;
        _frames = new HandleTable<LentFrame>(core);
        Radio = radio;
        _station = options.Station;
        Station = radio.AddStation(options.MacAddress, this, _station);
        core.Shims.Wifi = this;
        core.AtEnd(End);
    }

    /// <summary>The air.</summary>
    public SimulatedRadio Radio { get; }

    /// <summary>The station; another one after the application set another address.</summary>
    public SimulatedStation Station { get; private set; }

    /// <summary>WIFI_INIT_CONFIG_DEFAULT of this build.</summary>
    public WifiInitConfig DefaultConfig => WifiInitDefaults.Create(_options.Station.ReceiveBuffers);

    /// <inheritdoc/>
    public EspError Init(in WifiInitConfig config) => Init("esp_wifi_init", in config);

    /// <summary>esp_wifi_init, under the name of the function that the application called.</summary>
    public EspError Init(string call, in WifiInitConfig config)
    {
        if (!_core.Tasks.RequireTask(call))
        {
            return EspError.Fail;
        }

        if (_core.IsWifiSetUp)
        {
            _core.Contract.Add("wifi.init-twice", call);
            return EspError.Ok;
        }

        if (!WifiInitDefaults.IsMadeFrom(in config))
        {
            _core.Contract.Add("wifi.config-by-hand", call, $"magic {config.Magic:x}, osi_funcs {config.OsiFuncs}");
            return EspError.InvalidArg;
        }

        if (!_core.NvsIsReady)
        {
            _core.Contract.Add("wifi.no-nvs", call);
            return EspError.NvsNotInitialized;
        }

        if (!_events.HasLoop)
        {
            _core.Contract.Add("wifi.no-event-loop", call);
        }

        _memory = _core.Heap.Allocate(config.StaticRxBufNum * StaticReceiveBuffer, MemoryCapabilities.Dma);
        if (_memory == 0)
        {
            return EspError.NoMem;
        }

        _core.IsWifiSetUp = true;
        LimitReceiveBuffers(config.DynamicRxBufNum);
        ResetSettings();
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError Deinit()
    {
        const string Call = "esp_wifi_deinit";
        if (!MayCall(Call, out EspError refusal))
        {
            return refusal;
        }

        if (_isStarted)
        {
            _core.Contract.Add("wifi.deinit-running", Call);
            return EspError.WifiNotStopped;
        }

        ReclaimFrames(Call);
        ReclaimList(Call);
        _core.Heap.Free(_memory);
        _core.IsWifiSetUp = false;
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError SetMode(WifiMode mode)
    {
        if (!MayCall("esp_wifi_set_mode", out EspError refusal))
        {
            return refusal;
        }

        // The access point and NAN are not modelled.
        if (mode is not (WifiMode.Null or WifiMode.Sta))
        {
            return EspError.InvalidArg;
        }

        _mode = mode;
        if (_isStarted)
        {
            StartOrStopStation(HasStation);
        }

        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError GetMode(out WifiMode mode)
    {
        bool may = MayCall("esp_wifi_get_mode", out EspError refusal);
        mode = may ? _mode : default;
        return refusal;
    }

    /// <inheritdoc/>
    public EspError Start()
    {
        if (!MayCall("esp_wifi_start", out EspError refusal))
        {
            return refusal;
        }

        _isStarted = true;
        StartOrStopStation(HasStation);
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError Stop()
    {
        const string Call = "esp_wifi_stop";
        if (!MayCall(Call, out EspError refusal))
        {
            return refusal;
        }

        if (_isStarted && _hasReceiver)
        {
            _core.Contract.Add("wifi.stop-receiving", Call);
        }

        _isStarted = false;
        _hasReceiver = false;
        _hasConnected = false;
        StartOrStopStation(runs: false);
        return EspError.Ok;
    }

    /// <summary>dynamic_rx_buf_num; 0 is no limit.</summary>
    private void LimitReceiveBuffers(int most)
    {
        int buffers = most == 0 ? int.MaxValue : most;
        if (buffers != _station.ReceiveBuffers)
        {
            _station = _station with { ReceiveBuffers = buffers };
            Station = Radio.AddStation(Station.MacAddress, this, _station);
        }
    }

    private bool HasStation => _mode == WifiMode.Sta;

    private void StartOrStopStation(bool runs)
    {
        if (runs)
        {
            Station.Start();
        }
        else
        {
            _isScanning = false;
            HasAddress = false;
            Station.Stop();
        }
    }

    private bool MayCall(string call, out EspError refusal)
    {
        refusal = EspError.Fail;
        if (!_core.Tasks.RequireTask(call))
        {
            return false;
        }

        if (!_core.IsWifiSetUp)
        {
            _core.Contract.Add("wifi.not-init", call);
        }

        refusal = _core.IsWifiSetUp ? EspError.Ok : EspError.WifiNotInit;
        return _core.IsWifiSetUp;
    }

    /// <summary>For calls that need a station that has told that it started.</summary>
    private bool MayCallStarted(string call, out EspError refusal)
    {
        if (!MayCall(call, out refusal))
        {
            return false;
        }

        if (_isStarted && !HasStation)
        {
            refusal = EspError.WifiMode;
        }
        else if (!_isStarted || Station.State == StationState.Starting)
        {
            _core.Contract.Add("wifi.not-started", call);
            refusal = EspError.WifiNotStarted;
        }

        return refusal == EspError.Ok;
    }

    private void End()
    {
        ReclaimFrames("esp_wifi_internal_reg_rxcb");
        ReclaimList("esp_wifi_scan_start");
    }
}

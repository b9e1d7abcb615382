using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <content>WiFi and the default event loop.</content>
public sealed partial class SimulatedEspIdf
{
    private SimulatedEspWifi? _wifi;

    /// <summary>The air around the chip: a test adds access points to it.</summary>
    public SimulatedRadio Radio => _wifi!.Radio;

    /// <summary>What passed the WiFi station and what did not; begins anew when the application sets another address.</summary>
    public StationCounters StationCounters => _wifi!.Station.Counters;

    /// <summary>Where the WiFi station stands.</summary>
    public StationState StationState => _wifi!.Station.State;

    /// <summary>The received frames that the application has not given back.</summary>
    public int LentReceiveBuffers => _wifi!.LentFrames;

    /// <summary>True between esp_wifi_internal_set_sta_ip and the end of the connection.</summary>
    public bool StationHasAddress => _wifi!.HasAddress;

    partial void CreateWifi(EspIdfOptions options, IRandom random)
    {
        SimulatedEspEvent events = new(_core);
        _wifi = new SimulatedEspWifi(_core, events, new SimulatedRadio(_core.World, random, options.RadioTimings), options);
        Events = events;
        Wifi = _wifi;
    }
}

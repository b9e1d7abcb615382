using System;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>The driver's way up, in the order that ESP-IDF asks for, and down again, from wherever it had come to.</summary>
internal sealed class WifiDriver(Esp32Api api, Esp32WifiOptions options)
{
    private readonly EventBase _events = api.Shims.WifiEvent();
    private EventHandlerInstance _handler;
    private bool _isSetUp;

    /// <summary>The family of the driver's events.</summary>
    public EventBase Events => _events;

    /// <summary>The station's address.</summary>
    public MacAddress MacAddress { get; private set; }

    /// <summary>Sets the driver up and starts it; WIFI_EVENT_STA_START follows. What was done before a failure is taken back.</summary>
    /// <exception cref="EspException">A step failed.</exception>
    public void Start()
    {
        PrepareStore();
        EspError created = api.Events.LoopCreateDefault();
        if (created is not (EspError.Ok or EspError.InvalidState))
        {
            throw new EspException(created, EspEventFunctions.LoopCreateDefault);
        }

        try
        {
            _handler = api.Events.HandlerInstanceRegisterOrThrow(_events, EspEventConstants.AnyId);
            api.Shims.WifiInitDefaultOrThrow();
            _isSetUp = true;
            Configure();
            api.Wifi.StartOrThrow();
        }
        catch
        {
            Stop();
            End();
            throw;
        }
    }

    /// <summary>Settings for the next connection.</summary>
    /// <param name="usesHint">False to look at all channels.</param>
    /// <returns>The driver's code.</returns>
    public EspError Set(bool usesHint) => api.Wifi.SetConfig(WifiInterface.Sta, WifiStationSettings.Create(options, usesHint));

    /// <summary>No event and no frame comes after this. The default event loop stays: others may use it.</summary>
    public void Stop()
    {
        if (_isSetUp)
        {
            _ = api.Wifi.RegRxcb(WifiInterface.Sta, false);
        }

        if (!_handler.IsInvalid)
        {
            _ = api.Events.HandlerInstanceUnregister(_events, EspEventConstants.AnyId, _handler);
            _handler = EventHandlerInstance.Invalid;
        }

        if (_isSetUp)
        {
            _ = api.Wifi.Stop();
        }
    }

    /// <summary>Gives the driver's memory back, after <see cref="Stop"/> and after every frame was given back.</summary>
    public void End()
    {
        if (_isSetUp)
        {
            _isSetUp = false;
            _ = api.Wifi.Deinit();
        }
    }

    /// <summary>The driver keeps its calibration in the store; one that is full or of another version is of no use and is erased.</summary>
    private void PrepareStore()
    {
        EspError result = api.Nvs.FlashInit();
        if (result is EspError.NvsNoFreePages or EspError.NvsNewVersionFound)
        {
            api.Nvs.FlashEraseOrThrow();
            result = api.Nvs.FlashInit();
        }

        if (!result.IsSuccess())
        {
            throw new EspException(result, NvsFunctions.FlashInit);
        }
    }

    private void Configure()
    {
        // The settings come from the application at every start; they need not wear the flash.
        api.Wifi.SetStorageOrThrow(WifiStorage.Ram);
        api.Wifi.SetModeOrThrow(WifiMode.Sta);
        api.Wifi.SetPsOrThrow(options.PowerSave);
        if (options.Country is { } country)
        {
            api.Wifi.SetCountryCodeOrThrow(country, ieee80211dEnabled: true);
        }

        api.Wifi.SetConfigOrThrow(WifiInterface.Sta, WifiStationSettings.Create(options, options.ChannelHint != 0));
        Span<byte> mac = stackalloc byte[MacAddress.Size];
        api.Wifi.GetMacOrThrow(WifiInterface.Sta, mac);
        MacAddress = MacAddress.Read(mac);
    }
}

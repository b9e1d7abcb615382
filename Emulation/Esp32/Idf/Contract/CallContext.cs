namespace DeviceKit.Emulation.Esp32;

/// <summary>On what the code runs that calls ESP-IDF.</summary>
public enum CallContext
{
    /// <summary>The application's own task.</summary>
    ApplicationTask,

    /// <summary>A task of ESP-IDF's, whose callback runs: WiFi, the event loop, the timer service.</summary>
    DriverTask,

    /// <summary>An interrupt.</summary>
    Interrupt,
}

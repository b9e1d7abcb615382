namespace DeviceKit.Emulation.Esp32;

/// <summary>What a call to a <see cref="SimulatedStation"/> answers; the values are ESP-IDF's codes.</summary>
public enum StationResult
{
    /// <summary>Done, or begun: events tell the outcome.</summary>
    Ok = 0,

    /// <summary>ESP_ERR_NO_MEM: all transmit buffers are in use.</summary>
    NoMemory = 0x101,

    /// <summary>ESP_ERR_INVALID_ARG: a frame of an impossible length, a buffer that is not lent.</summary>
    InvalidArgument = 0x102,

    /// <summary>ESP_ERR_WIFI_NOT_STARTED.</summary>
    NotStarted = 0x3002,

    /// <summary>ESP_ERR_WIFI_STATE: a scan while connecting, or during another.</summary>
    WrongState = 0x3006,

    /// <summary>ESP_ERR_WIFI_CONN: connected, or connecting, already.</summary>
    AlreadyConnected = 0x3007,

    /// <summary>ESP_ERR_WIFI_SSID: the name is empty or longer than 32 bytes.</summary>
    InvalidSsid = 0x300A,

    /// <summary>ESP_ERR_WIFI_NOT_CONNECT.</summary>
    NotConnected = 0x300F,

    /// <summary>ESP_ERR_WIFI_NOT_ASSOC: no frame can be sent.</summary>
    NotAssociated = 0x3015,
}

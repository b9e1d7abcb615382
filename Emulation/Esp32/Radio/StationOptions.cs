namespace DeviceKit.Emulation.Esp32;

/// <summary>A station's buffers.</summary>
public sealed record StationOptions
{
    /// <summary>The received frames that may wait to be freed (CONFIG_ESP_WIFI_DYNAMIC_RX_BUFFER_NUM: 32); more are dropped and counted.</summary>
    public int ReceiveBuffers { get; init; } = 32;

    /// <summary>
    /// True to hand up frames to other unicast addresses too, as the inner frames of an aggregate come: the hardware looks at the outer
    /// address only.
    /// </summary>
    public bool PassesOtherAddresses { get; init; }
}

namespace DeviceKit.Emulation.Esp32;

/// <summary>Where xQueueGenericSend puts an item; the values are those of FreeRTOS.</summary>
internal enum QueuePosition
{
    /// <summary>Behind the others.</summary>
    Back = 0,

    /// <summary>Before the others.</summary>
    Front = 1,

    /// <summary>In place of the one that there is; for queues of length 1.</summary>
    Overwrite = 2,
}

namespace DeviceKit.Emulation.Esp32;

/// <summary>What xQueueGenericCreate makes; the values are those of FreeRTOS.</summary>
internal enum QueueKind
{
    /// <summary>A queue of items.</summary>
    Queue = 0,

    /// <summary>A mutex.</summary>
    Mutex = 1,

    /// <summary>A counting semaphore.</summary>
    CountingSemaphore = 2,

    /// <summary>A binary semaphore.</summary>
    BinarySemaphore = 3,

    /// <summary>A recursive mutex.</summary>
    RecursiveMutex = 4,
}

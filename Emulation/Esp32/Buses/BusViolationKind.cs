namespace DeviceKit.Emulation.Esp32;

/// <summary>What was wrong in the use of a bus.</summary>
public enum BusViolationKind
{
    /// <summary>A buffer that DMA reads does not lie in memory that DMA can reach.</summary>
    NotDmaCapable,

    /// <summary>A buffer was changed between its queuing and its completion.</summary>
    BufferChanged,

    /// <summary>A transfer is longer than the bus was set up for.</summary>
    TooLong,

    /// <summary>No device answered to an I2C address.</summary>
    NoAcknowledge,
}

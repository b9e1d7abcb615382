namespace DeviceKit.Emulation.Esp32;

/// <summary>What a <see cref="SimulatedUart"/> tells the driver's user; the values are those of uart_event_type_t.</summary>
public enum UartEvent
{
    /// <summary>Bytes came into the receive ring.</summary>
    Data = 0,

    /// <summary>The receive ring has no room for what is in the FIFO.</summary>
    BufferFull = 2,

    /// <summary>The FIFO overflowed, and was emptied.</summary>
    FifoOverflow = 3,
}

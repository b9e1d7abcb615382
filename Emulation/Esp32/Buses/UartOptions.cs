namespace DeviceKit.Emulation.Esp32;

/// <summary>How a <see cref="SimulatedUart"/> is set up.</summary>
public sealed record UartOptions
{
    /// <summary>The FIFO of the hardware in bytes, each way.</summary>
    public const int Fifo = 128;

    /// <summary>The line's rate in bits a second.</summary>
    public int Baud { get; init; } = 115_200;

    /// <summary>The bits of a byte on the line: start, data, parity and stop; 10 for 8N1.</summary>
    public int BitsPerByte { get; init; } = 10;

    /// <summary>The driver's receive ring in bytes, more than the FIFO's 128.</summary>
    public int ReceiveRing { get; init; } = 256;

    /// <summary>The driver's transmit ring in bytes; 0 for none.</summary>
    public int TransmitRing { get; init; }

    /// <summary>The bytes in the FIFO at which the driver is interrupted (UART_FULL_THRESH_DEFAULT: 120).</summary>
    public int FullThreshold { get; init; } = 120;

    /// <summary>The silence in bytes after which the driver is interrupted (UART_TOUT_THRESH_DEFAULT: 10).</summary>
    public int SilenceThreshold { get; init; } = 10;
}

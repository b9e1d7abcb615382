using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>How an <see cref="Esp32UartConsole"/> is set up: 8 data bits, no parity, one stop bit, no flow control.</summary>
public sealed record Esp32UartOptions
{
    /// <summary>The UART. ESP-IDF's own log goes to the first one.</summary>
    public UartPort Port { get; init; } = UartPort.Num0;

    /// <summary>The rate in bits a second.</summary>
    public int BaudRate { get; init; } = 115_200;

    /// <summary>The pin for sending; <see cref="UartConstants.PinNoChange"/> leaves it where it is, for the first UART at 1.</summary>
    public int TransmitPin { get; init; } = UartConstants.PinNoChange;

    /// <summary>The pin for receiving; <see cref="UartConstants.PinNoChange"/> leaves it where it is, for the first UART at 3.</summary>
    public int ReceivePin { get; init; } = UartConstants.PinNoChange;

    /// <summary>The driver's receive ring in bytes, more than 128: what may come while nobody reads.</summary>
    public int ReceiveRing { get; init; } = 512;

    /// <summary>The driver's transmit ring in bytes, 256 or more; or 0 for none, so that a write waits for the FIFO of 128.</summary>
    public int TransmitRing { get; init; } = 1024;

    /// <summary>The items of the driver's event queue, at least 1.</summary>
    public int EventQueue { get; init; } = 16;

    /// <summary>The size of the terminal, where it is known.</summary>
    public ConsoleSize? Size { get; init; }

    /// <summary>True to send CR LF for LF, as terminals without a translation of their own want it. False sends what was written.</summary>
    public bool SendsCarriageReturns { get; init; }

    /// <summary>The byte that ends the input, such as EOT (4, what Ctrl-D sends); null for none: a wire has no end.</summary>
    public byte? EndOfInput { get; init; }

    /// <summary>The longest line in bytes, 256 or more; a longer one is read in pieces of this size, so that nobody can fill the memory.</summary>
    public int MaxLineLength { get; init; } = 4096;
}

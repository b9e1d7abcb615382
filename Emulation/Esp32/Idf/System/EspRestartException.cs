using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The application called esp_restart, which does not return: its run is over. Another <see cref="SimulatedEspIdf"/> on the same flash is the next start.</summary>
public sealed class EspRestartException : Exception
{
    /// <summary>A restart with the standard text.</summary>
    public EspRestartException()
        : base("The application called esp_restart: its run is over.")
    {
    }

    /// <summary>A restart with a text.</summary>
    /// <param name="message">The text.</param>
    public EspRestartException(string message)
        : base(message)
    {
    }

    /// <summary>A restart with a text and a cause.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public EspRestartException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

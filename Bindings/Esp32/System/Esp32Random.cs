using System;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>RANDOM on an ESP32: its hardware generator, esp_random.h.</summary>
/// <remarks>What it gives is true entropy only while WiFi or Bluetooth runs; before that it is no better than pseudo-random.</remarks>
public sealed class Esp32Random : IRandom
{
    private readonly IEspSystem _system;

    /// <summary>The generator of the chip that an interface stands for.</summary>
    /// <param name="system">The chip.</param>
    public Esp32Random(IEspSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        _system = system;
    }

    /// <inheritdoc/>
    public void Fill(Span<byte> destination) => _system.FillRandom(destination);

    /// <inheritdoc/>
    public uint NextUInt32() => _system.Random();
}

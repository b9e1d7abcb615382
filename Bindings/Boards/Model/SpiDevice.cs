using System.Collections.Generic;

namespace DeviceKit.Boards.Model;

/// <summary>A device on an SPI bus, as far as it is documented.</summary>
public sealed record SpiDevice
{
    /// <summary>Unique among devices.</summary>
    public required string Name { get; init; }

    /// <summary>The bus that it is on.</summary>
    public required string Bus { get; init; }

    /// <summary>Chip select, active low.</summary>
    public required PinUse ChipSelect { get; init; }

    /// <summary>The wire on which it calls; null without.</summary>
    public PinUse? Interrupt { get; init; }

    /// <summary>The bus's clock for this device, in hertz; null where it is not documented.</summary>
    public long? Hertz { get; init; }

    /// <summary>SPI mode, 0 to 3.</summary>
    public int SpiMode { get; init; }

    /// <summary>What it is and how it is spoken to, in sentences.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Its registers.</summary>
    public IReadOnlyList<DeviceRegister> Registers { get; init; } = [];
}

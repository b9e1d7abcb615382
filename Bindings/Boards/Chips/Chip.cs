using System.Collections.Generic;

namespace DeviceKit.Boards.Chips;

/// <summary>A chip, or the core of an emulated machine: what the tables of its boards are checked against.</summary>
/// <param name="Id">As tables write it; for a core, QEMU's -cpu.</param>
/// <param name="Cores">How many cores it has.</param>
/// <param name="MaximumHertz">The highest clock.</param>
/// <param name="Gpios">The GPIOs by number; empty for a core without.</param>
/// <param name="SpiBuses">The SPI buses that an application may use.</param>
/// <param name="I2cBuses">The I2C buses.</param>
/// <param name="ConsolePorts">What a console may be on.</param>
public sealed record Chip(string Id, int Cores, long MaximumHertz, IReadOnlyDictionary<int, ChipPin> Gpios, IReadOnlyList<string> SpiBuses, IReadOnlyList<string> I2cBuses, IReadOnlyList<string> ConsolePorts);

using System.Collections.Generic;

namespace DeviceKit.Boards.Chips;

/// <summary>A GPIO of a chip.</summary>
/// <param name="Gpio">Its number.</param>
/// <param name="Strapping">True when the chip reads its level at reset.</param>
/// <param name="InputOnly">True when it has no output driver.</param>
/// <param name="Flash">True when modules wire their flash memory to it.</param>
/// <param name="Functions">Fixed functions, such as `adc1.6`.</param>
public sealed record ChipPin(int Gpio, bool Strapping, bool InputOnly, bool Flash, IReadOnlyList<string> Functions);

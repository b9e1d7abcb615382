using System.Collections.Generic;

namespace DeviceKit.Boards.Model;

/// <summary>A pin of a header.</summary>
/// <param name="Name">What the silk-screen says.</param>
/// <param name="Gpio">The chip's GPIO number.</param>
/// <param name="Functions">The chip's functions that the table names, such as `adc1.6`.</param>
/// <param name="Strapping">True when the chip reads its level at reset.</param>
/// <param name="InputOnly">True when it cannot be driven.</param>
/// <param name="Flash">True when the module's flash memory is wired to it.</param>
/// <param name="UsedBy">What on the board is wired to it; empty for a free pin.</param>
public sealed record BoardPin(string Name, int Gpio, IReadOnlyList<string> Functions, bool Strapping, bool InputOnly, bool Flash, IReadOnlyList<string> UsedBy);

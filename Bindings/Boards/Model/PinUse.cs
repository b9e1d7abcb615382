namespace DeviceKit.Boards.Model;

/// <summary>A GPIO that something on the board is wired to.</summary>
/// <param name="Gpio">The chip's GPIO number.</param>
/// <param name="Shared">True when something else may be wired to it as well.</param>
public readonly record struct PinUse(int Gpio, bool Shared = false);

namespace DeviceKit.Boards.Model;

/// <summary>Where the console's bytes go.</summary>
/// <param name="Port">`uart0` to `uart2`, or `simcall` on an emulated machine.</param>
/// <param name="Transmit">The transmitting GPIO; null on a machine without GPIOs.</param>
/// <param name="Receive">The receiving GPIO; null on a machine without GPIOs.</param>
/// <param name="Baud">Bits a second, 8N1; null where there is no such thing.</param>
public sealed record BoardConsole(string Port, PinUse? Transmit, PinUse? Receive, int? Baud);

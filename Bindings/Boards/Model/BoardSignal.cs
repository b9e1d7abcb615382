namespace DeviceKit.Boards.Model;

/// <summary>A single wire to something on the board.</summary>
/// <param name="Name">Unique among signals.</param>
/// <param name="Pin">Where it is.</param>
/// <param name="Direction">Seen from the chip.</param>
public sealed record BoardSignal(string Name, PinUse Pin, SignalDirection Direction);

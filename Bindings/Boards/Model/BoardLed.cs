namespace DeviceKit.Boards.Model;

/// <summary>A light.</summary>
/// <param name="Name">Unique among lights.</param>
/// <param name="Pin">Where it is.</param>
/// <param name="ActiveHigh">True when a high level lights it.</param>
public sealed record BoardLed(string Name, PinUse Pin, bool ActiveHigh);

namespace DeviceKit.Boards.Model;

/// <summary>A button.</summary>
/// <param name="Name">Unique among buttons.</param>
/// <param name="Pin">Where it is.</param>
/// <param name="ActiveHigh">True when it reads high while it is pressed.</param>
public sealed record BoardButton(string Name, PinUse Pin, bool ActiveHigh);

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>A documented result code.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Name">The constant's C name.</param>
/// <param name="Text">When it is returned; may be empty.</param>
public sealed record BoundCode(int Value, string Name, string Text);

namespace DeviceKit.Native;

/// <summary>A result code that a function is documented to return.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Name">The constant's C name.</param>
/// <param name="Text">When it is returned, as one line; may be empty.</param>
public sealed record NativeCode(int Value, string Name, string Text);

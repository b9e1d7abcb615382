namespace DeviceKit.Generator.Model;

/// <summary>A documented result code.</summary>
/// <param name="Name">The constant's name.</param>
/// <param name="Text">When it is returned, as one line; may be empty.</param>
public sealed record CReturnCode(string Name, string Text);

namespace DeviceKit.Framebuffer;

/// <summary>The room that a text takes.</summary>
/// <param name="Width">Of its widest line, in pixels.</param>
/// <param name="Height">Of all its lines, in pixels.</param>
public readonly record struct TextSize(int Width, int Height);

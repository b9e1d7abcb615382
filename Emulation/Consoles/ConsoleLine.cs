using System;

namespace DeviceKit.Emulation;

/// <summary>A line that a device has written.</summary>
/// <param name="Time">When its end was written, on the device's clock.</param>
/// <param name="Text">The line without its ending.</param>
public readonly record struct ConsoleLine(TimeSpan Time, string Text);

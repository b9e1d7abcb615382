namespace DeviceKit.Cross.Debugging;

/// <summary>From this address on, to the next row or the function's end, code comes from a place.</summary>
/// <param name="Address">The address.</param>
/// <param name="Source">The place.</param>
internal readonly record struct LineRow(uint Address, SourceLine Source);

using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>From here to the next, code comes from a place.</summary>
/// <param name="Offset">Bytes from the function's start.</param>
/// <param name="Source">The place; null where it comes from nowhere.</param>
internal readonly record struct CodePosition(int Offset, SourcePosition? Source);

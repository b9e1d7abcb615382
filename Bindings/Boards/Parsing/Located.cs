namespace DeviceKit.Boards.Parsing;

/// <summary>A value, and where the table says it.</summary>
/// <param name="Value">The value.</param>
/// <param name="At">The word to point at.</param>
internal sealed record Located<T>(T Value, Word At);

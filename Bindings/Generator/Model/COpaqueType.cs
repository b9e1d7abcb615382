namespace DeviceKit.Generator.Model;

/// <summary>A type that cannot be bound (a vector, a complex number, a foreign 128-bit integer); whatever uses it is skipped with this reason.</summary>
/// <param name="Spelling">The C spelling.</param>
/// <param name="Size">In bytes, or null where it has none.</param>
public sealed record COpaqueType(string Spelling, int? Size) : CType;

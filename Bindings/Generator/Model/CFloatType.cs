namespace DeviceKit.Generator.Model;

/// <summary><c>float</c>, <c>double</c> or <c>long double</c>.</summary>
/// <param name="Name">The C spelling.</param>
/// <param name="Size">In bytes on the target.</param>
public sealed record CFloatType(string Name, int Size) : CType;

namespace DeviceKit.Generator.Model;

/// <summary>A typedef, by the name of its <see cref="CTypedef"/>.</summary>
/// <param name="Name">The typedef's name.</param>
public sealed record CTypedefType(string Name) : CType;

namespace DeviceKit.Generator.Model;

/// <summary>An enum, by the name of its <see cref="CEnum"/>.</summary>
/// <param name="Name">The enum's own name.</param>
public sealed record CEnumType(string Name) : CType;

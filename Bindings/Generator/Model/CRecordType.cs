namespace DeviceKit.Generator.Model;

/// <summary>A struct or union, by the name of its <see cref="CRecord"/>.</summary>
/// <param name="Name">The record's own name.</param>
public sealed record CRecordType(string Name) : CType;

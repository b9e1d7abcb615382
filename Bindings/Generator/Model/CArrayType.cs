namespace DeviceKit.Generator.Model;

/// <summary>An array.</summary>
/// <param name="Element">Its elements.</param>
/// <param name="Length">Their number; null for <c>[]</c>, a flexible array where it is a record's last member.</param>
public sealed record CArrayType(CType Element, long? Length) : CType;

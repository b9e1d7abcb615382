namespace DeviceKit.Generator.Model;

/// <summary><c>_Bool</c>, one byte.</summary>
public sealed record CBoolType : CType;

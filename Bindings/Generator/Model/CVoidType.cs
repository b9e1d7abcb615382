namespace DeviceKit.Generator.Model;

/// <summary><c>void</c>.</summary>
public sealed record CVoidType : CType;

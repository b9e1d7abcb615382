namespace DeviceKit.Generator.Model;

/// <summary>A pointer; to a <see cref="CFunctionType"/> it is a function pointer.</summary>
/// <param name="Target">What it points to.</param>
public sealed record CPointerType(CType Target) : CType;

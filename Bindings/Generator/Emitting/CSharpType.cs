namespace DeviceKit.Generator.Emitting;

/// <summary>The blittable C# type of a C type.</summary>
/// <param name="Name">As it is written in generated code.</param>
/// <param name="Size">What C's type takes, in bytes.</param>
/// <param name="Kind">What it is.</param>
public sealed record CSharpType(string Name, int Size, CSharpKind Kind);

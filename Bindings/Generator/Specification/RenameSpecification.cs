namespace DeviceKit.Generator.Specification;

/// <summary>A name of its own in C#.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Kind">type, function, field (RECORD.FIELD), member (an enum's) or constant.</param>
/// <param name="Name">The C name.</param>
/// <param name="CSharpName">The C# name.</param>
public sealed record RenameSpecification(int Line, string Kind, string Name, string CSharpName);

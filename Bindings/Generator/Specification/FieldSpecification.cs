namespace DeviceKit.Generator.Specification;

/// <summary>What is said of a member.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">The C name.</param>
public sealed record FieldSpecification(int Line, string Name)
{
    /// <summary>The C# enum that the member's integer stands for.</summary>
    public string? Enum { get; init; }

    /// <summary>Who owns what a pointer points to, and for how long; said in the documentation.</summary>
    public string? Lifetime { get; init; }
}

namespace DeviceKit.Generator.Specification;

/// <summary>What is said of a result.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Kind">What it is.</param>
public sealed record ReturnSpecification(int Line, ReturnKind Kind)
{
    /// <summary>The error family's name, for <see cref="ReturnKind.Error"/>; the C# enum for <c>value enum NAME</c>.</summary>
    public string? Name { get; init; }

    /// <summary><c>owned</c>: the caller releases it.</summary>
    public bool IsOwned { get; init; }

    /// <summary>How long a pointer is good, as it was written: <c>until FUNCTION</c>, <c>static</c> or <c>release FUNCTION</c>; <c>release</c> implies <see cref="IsOwned"/>.</summary>
    public string? Lifetime { get; init; }
}

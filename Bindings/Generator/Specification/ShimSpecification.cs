using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>A shim: a C function of the specification's own, for what cannot be bound.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Prototype">The C prototype, without a semicolon.</param>
/// <param name="Body">Its body's lines.</param>
public sealed record ShimSpecification(int Line, string Prototype, IReadOnlyList<string> Body)
{
    /// <summary><c>summary TEXT</c>.</summary>
    public string Summary { get; init; } = "";
}

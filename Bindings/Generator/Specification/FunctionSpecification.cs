using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>What is said of a function. A function of an api that has only value parameters and a plain result need not be mentioned.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">The C name.</param>
public sealed record FunctionSpecification(int Line, string Name)
{
    /// <summary><c>PARAMETER WORDS</c>.</summary>
    public IReadOnlyList<ParameterSpecification> Parameters { get; init; } = [];

    /// <summary><c>return WORDS</c>; null where the result's type says it all (void, value, error type, handle type).</summary>
    public ReturnSpecification? Return { get; init; }

    /// <summary><c>codes NAME...</c>: the error codes it documents, in place of the header's.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary><c>summary TEXT</c>, in place of the header's.</summary>
    public string? Summary { get; init; }
}

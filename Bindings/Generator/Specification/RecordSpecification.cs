using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>What is said of a record.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">The C name.</param>
public sealed record RecordSpecification(int Line, string Name)
{
    /// <summary><c>field NAME WORDS</c>: what is said of members: <c>enum NAME</c>, <c>lifetime TEXT</c>.</summary>
    public IReadOnlyList<FieldSpecification> Fields { get; init; } = [];
}

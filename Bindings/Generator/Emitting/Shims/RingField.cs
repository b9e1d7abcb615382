using System.Collections.Generic;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Shims;

/// <summary>What travels in a ring of one parameter.</summary>
/// <param name="Name">The parameter's C name.</param>
/// <param name="Type">Its type as a member.</param>
/// <param name="Copy">The bytes behind the pointer that travel in its place, or null.</param>
internal sealed record RingField(string Name, CType Type, CopySpecification? Copy)
{
    /// <summary>The records that may be behind the pointer; empty where as many bytes are behind it in every call.</summary>
    public IReadOnlyList<RingCase> Cases { get; init; } = [];

    /// <summary>True for what stands in a record that would be empty.</summary>
    public bool IsFiller { get; init; }
}

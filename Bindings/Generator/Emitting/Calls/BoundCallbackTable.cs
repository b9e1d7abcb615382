using System.Collections.Generic;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>A record of function pointers as an interface.</summary>
/// <param name="Specification">What is said of it.</param>
/// <param name="Record">The C record.</param>
/// <param name="Members">Its function pointers that are bound, in order.</param>
public sealed record BoundCallbackTable(CallbackTableSpecification Specification, CRecord Record, IReadOnlyList<BoundCallback> Members)
{
    /// <summary>The interface's name.</summary>
    public string Interface => Specification.Interface;

    /// <summary>What its classes begin with.</summary>
    public string Stem => Interface[1..];
}

using System.Collections.Generic;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>An interface and the functions behind it.</summary>
/// <param name="Specification">What is asked for.</param>
/// <param name="Stem">What its classes begin with: <c>Uart</c> for <c>IUart</c>.</param>
/// <param name="Functions">In the order of the specification's patterns, each once.</param>
public sealed record BoundApi(ApiSpecification Specification, string Stem, IReadOnlyList<BoundFunction> Functions)
{
    /// <summary>The interface's name.</summary>
    public string Interface => Specification.Interface;
}

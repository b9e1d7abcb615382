using System.Collections.Generic;

namespace DeviceKit.Cross.Types;

/// <summary>What the type variables of a type (`!0`) and of a method (`!!0`) stand for.</summary>
/// <param name="TypeArguments">Those of the type.</param>
/// <param name="MethodArguments">Those of the method.</param>
internal readonly record struct GenericContext(IReadOnlyList<TypeInstance> TypeArguments, IReadOnlyList<TypeInstance> MethodArguments)
{
    /// <summary>No variables.</summary>
    public static GenericContext Empty { get; } = new([], []);
}

using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>One interface with its three back ends.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Interface">The interface's name, with its I.</param>
public sealed record ApiSpecification(int Line, string Interface)
{
    /// <summary><c>summary TEXT</c>: the interface's documentation.</summary>
    public string Summary { get; init; } = "";

    /// <summary><c>functions PATTERN...</c>: names, * for any text; each pattern fits at least one function. A shim is a function like any other.</summary>
    public IReadOnlyList<string> Functions { get; init; } = [];

    /// <summary><c>except PATTERN...</c>: taken out again.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary><c>constants PATTERN...</c>: the constants of the class INTERFACE-without-I + Constants.</summary>
    public IReadOnlyList<string> Constants { get; init; } = [];

    /// <summary><c>strip PREFIX...</c>: prefixes taken off the names of its functions and constants; the longest that fits.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];
}

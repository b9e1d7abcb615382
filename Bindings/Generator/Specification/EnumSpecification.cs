using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>An enum that is made of constants, whether or not C has a typedef of an integer for it, or an enum of the headers that gets a name or is a set of flags.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">The C# enum.</param>
/// <param name="IsFlags">True for <c>flags</c>.</param>
public sealed record EnumSpecification(int Line, string Name, bool IsFlags)
{
    /// <summary><c>for TYPE</c>: the C enum, or the typedef of an integer whose values the constants are; null for one that C has no type for.</summary>
    public string? Type { get; init; }

    /// <summary><c>constants PATTERN...</c>.</summary>
    public IReadOnlyList<string> Constants { get; init; } = [];

    /// <summary><c>strip PREFIX...</c>; without it the longest common prefix that ends in an underscore.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];

    /// <summary><c>type int|uint|...</c>: the C# base type of one made of constants.</summary>
    public string BaseType { get; init; } = "int";
}

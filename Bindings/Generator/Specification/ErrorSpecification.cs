using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>A family of error codes.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">The C# enum, of type int.</param>
public sealed record ErrorSpecification(int Line, string Name)
{
    /// <summary><c>for TYPE</c>: the typedef whose values are these; functions that return it return this enum without being told.</summary>
    public string? Type { get; init; }

    /// <summary><c>exception NAME</c>: the exception's class.</summary>
    public required string Exception { get; init; }

    /// <summary><c>success zero|nonnegative|positive|one</c>.</summary>
    public string Success { get; init; } = "zero";

    /// <summary><c>codes PATTERN...</c>: the constants or enum members that are its members.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary><c>strip PREFIX...</c>.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];
}

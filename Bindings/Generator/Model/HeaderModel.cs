using System.Collections.Generic;

namespace DeviceKit.Generator.Model;

/// <summary>
/// What a set of headers declares on one target: the product of the front end and the only thing that the emitters see of C. Everything is in
/// the order of the headers, so that the same headers give the same bytes of JSON.
/// </summary>
public sealed record HeaderModel
{
    /// <summary>The version of this shape; raised when it changes.</summary>
    public int Format { get; init; } = 2;

    /// <summary>The target profile's name.</summary>
    public required string Profile { get; init; }

    /// <summary>The macros that were set or taken away before the headers, as arguments of a compiler: <c>-DNAME=VALUE</c>, <c>-UNAME</c>.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>The header that is made of the target's configuration, or null where it has none.</summary>
    public HeaderFile? Configuration { get; init; }

    /// <summary>The headers that were asked for, in order.</summary>
    public required IReadOnlyList<HeaderFile> Headers { get; init; }

    /// <summary>Functions, in order of declaration.</summary>
    public IReadOnlyList<CFunction> Functions { get; init; } = [];

    /// <summary>Structs and unions, nested ones directly behind the one that holds them.</summary>
    public IReadOnlyList<CRecord> Records { get; init; } = [];

    /// <summary>Enums.</summary>
    public IReadOnlyList<CEnum> Enums { get; init; } = [];

    /// <summary>Typedefs.</summary>
    public IReadOnlyList<CTypedef> Typedefs { get; init; } = [];

    /// <summary>Object-like macros with a value.</summary>
    public IReadOnlyList<CConstant> Constants { get; init; } = [];

    /// <summary>Extern objects.</summary>
    public IReadOnlyList<CVariable> Variables { get; init; } = [];

    /// <summary>Macros without a value.</summary>
    public IReadOnlyList<CMacro> Macros { get; init; } = [];

    /// <summary>What could not be described.</summary>
    public IReadOnlyList<CSkipped> Skipped { get; init; } = [];
}

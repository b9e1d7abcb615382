using System.Collections.Generic;

namespace DeviceKit.Generator.Model;

/// <summary>A struct or a union.</summary>
/// <param name="Name">Its tag; for <c>typedef struct {} t</c> the typedef's name; for an unnamed record inside another <c>outer.member</c>,
/// and <c>outer.0</c>, <c>outer.1</c> … for members without a name.</param>
/// <param name="Location">Where it is declared.</param>
/// <param name="IsUnion">True for a union.</param>
/// <param name="Spelling">How C names the type: <c>struct x</c> or <c>x_t</c>; empty where it has no name.</param>
public sealed record CRecord(string Name, CLocation Location, bool IsUnion, string Spelling) : CDeclaration(Name, Location)
{
    /// <summary>In bytes; null for a type that is only declared (opaque).</summary>
    public int? Size { get; init; }

    /// <summary>In bytes; 1 for an opaque type.</summary>
    public int Alignment { get; init; } = 1;

    /// <summary>Its members in order.</summary>
    public IReadOnlyList<CField> Fields { get; init; } = [];
}

using System.Text.Json.Serialization;

namespace DeviceKit.Generator.Model;

/// <summary>What is common to everything that a header declares.</summary>
/// <param name="Name">The C name, without <c>struct</c>, <c>union</c> or <c>enum</c>.</param>
/// <param name="Location">Where it is declared.</param>
public abstract record CDeclaration(string Name, CLocation Location)
{
    /// <summary>Its comment, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CDocumentation? Documentation { get; init; }

    /// <summary>True with a deprecated attribute.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDeprecated { get; init; }
}

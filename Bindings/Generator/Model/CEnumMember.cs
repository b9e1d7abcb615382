using System.Text.Json.Serialization;

namespace DeviceKit.Generator.Model;

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; one above <see cref="long.MaxValue"/> of an unsigned 64-bit enum is kept as the negative number of the same bits.</param>
public sealed record CEnumMember(string Name, long Value)
{
    /// <summary>Its comment, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CDocumentation? Documentation { get; init; }
}

using System.Text.Json.Serialization;

namespace DeviceKit.Generator.Model;

/// <summary>A member of a record.</summary>
/// <param name="Name">Its name; empty for an anonymous struct or union and for a padding bit-field.</param>
/// <param name="Type">Its type; <see cref="CRecordType"/> with the nested name for unnamed records.</param>
/// <param name="BitOffset">In bits from the start of the record that declares it.</param>
public sealed record CField(string Name, CType Type, long BitOffset)
{
    /// <summary>The width of a bit-field in bits (0 allowed), or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BitWidth { get; init; }

    /// <summary>In bytes; 0 for a flexible array.</summary>
    public int Size { get; init; }

    /// <summary>Its comment, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CDocumentation? Documentation { get; init; }
}

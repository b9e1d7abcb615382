using System.Text.Json.Serialization;

namespace DeviceKit.Generator.Model;

/// <summary>A function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it is declared first.</param>
/// <param name="Type">What it takes and returns.</param>
public sealed record CFunction(string Name, CLocation Location, CFunctionType Type) : CDeclaration(Name, Location)
{
    /// <summary>True for <c>static inline</c> and <c>inline</c>: there may be no symbol to call.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsInline { get; init; }
}

using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace DeviceKit.Generator.Model;

/// <summary>A documentation comment, taken apart.</summary>
public sealed record CDocumentation
{
    /// <summary>The first paragraph, as one line.</summary>
    public string Brief { get; init; } = "";

    /// <summary>The other paragraphs, each as one line.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Remarks { get; init; }

    /// <summary>What is said of the parameters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CParameterDocumentation>? Parameters { get; init; }

    /// <summary>What is said of the result, as one line, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Returns { get; init; }

    /// <summary>The names of the constants that the result's description lists (ESP_OK, ESP_ERR_NO_MEM …), in order, each once.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CReturnCode>? Codes { get; init; }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace DeviceKit.Esp32.Tests.Headers;

/// <summary>The measured model of ESP-IDF's interface, which the headers must declare.</summary>
internal static class Facts
{
    private static readonly JsonElement s_root = Load();

    /// <summary>Functions: name, returns, args, header, documentedCodes, documentedDirections.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Functions { get; } = ByName("functions");

    /// <summary>Records: name, size, align, fields with bitOffset, type, size, bits.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Records { get; } = ByName("records");

    /// <summary>Enums: name, values.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Enums { get; } = ByName("enums");

    /// <summary>Typedefs: name, type.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Typedefs { get; } = ByName("typedefs");

    /// <summary>Constants by name: value, type.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Constants { get; } =
        s_root.GetProperty("constants").EnumerateObject().ToDictionary(p => p.Name, p => p.Value);

    /// <summary>Names as the cases of a theory.</summary>
    /// <param name="items">What has the names.</param>
    public static TheoryData<string> Names(IReadOnlyDictionary<string, JsonElement> items) => [.. items.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A list of texts; empty where there is none.</summary>
    /// <param name="item">What has it.</param>
    /// <param name="property">The list.</param>
    public static IReadOnlyList<string> Texts(JsonElement item, string property) =>
        item.TryGetProperty(property, out JsonElement list) ? [.. list.EnumerateArray().Select(t => t.GetString()!)] : [];

    /// <summary>A text.</summary>
    /// <param name="item">What has it.</param>
    /// <param name="property">The text.</param>
    public static string Text(JsonElement item, string property) => item.GetProperty(property).GetString()!;

    private static Dictionary<string, JsonElement> ByName(string list) => s_root.GetProperty(list).EnumerateArray().ToDictionary(e => Text(e, "name"));

    private static JsonElement Load()
    {
        using var stream = typeof(Facts).Assembly.GetManifestResourceStream("facts.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}

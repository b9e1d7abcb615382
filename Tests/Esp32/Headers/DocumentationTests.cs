using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Esp32.Tests.Headers;

public sealed class DocumentationTests
{
    // The facts have the codes of nvs_get_i8, nvs_set_i8 and nvs_get_str; ESP-IDF documents their kin, and the pins of a UART, together with others.
    private static readonly string[] s_withCodesOfOthers =
    [
        "_uart_set_pin6", "nvs_get_blob", "nvs_get_double", "nvs_get_float", "nvs_get_i16", "nvs_get_i32", "nvs_get_i64", "nvs_get_u16", "nvs_get_u32",
        "nvs_get_u64", "nvs_get_u8", "nvs_set_double", "nvs_set_float", "nvs_set_i16", "nvs_set_i32", "nvs_set_i64", "nvs_set_u16", "nvs_set_u32", "nvs_set_u64", "nvs_set_u8",
    ];

    // ESP-IDF writes [inout], which clang reads as [in].
    private static readonly (string Function, string Parameter)[] s_bothWays =
        [("nvs_entry_next", "iterator"), ("nvs_get_str", "length"), ("esp_wifi_scan_get_ap_records", "number")];

    public static TheoryData<string> Names => Facts.Names(Facts.Functions);

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunction_IsDocumented_WithEachParameterAndItsDirection(string name)
    {
        CFunction function = Declared.Functions[name];
        Assert.NotNull(function.Documentation);
        Assert.NotEqual("", function.Documentation.Brief);
        IReadOnlyList<CParameterDocumentation> said = function.Documentation.Parameters ?? [];
        Assert.Equal(function.Type.Parameters.Select(p => p.Name), said.Select(p => p.Name));
        Assert.All(said, p => Assert.NotNull(p.Direction));
        Assert.All(said, p => Assert.NotEqual("", p.Text));
        Assert.Equal(function.Type.Returns is not CVoidType, function.Documentation.Returns is not null || function.Documentation.Codes is not null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunction_HasTheDocumentedCodesOfTheFacts_EachWithItsMeaning(string name)
    {
        IReadOnlyList<CReturnCode> said = Declared.Functions[name].Documentation?.Codes ?? [];
        string[] fact = [.. Facts.Texts(Facts.Functions[name], "documentedCodes")];
        string[] codes = [.. said.Select(c => c.Name).Order(StringComparer.Ordinal)];
        if (s_withCodesOfOthers.Contains(name))
        {
            Assert.Superset(fact.ToHashSet(), codes.ToHashSet());
            Assert.NotEmpty(codes);
        }
        else
        {
            Assert.Equal(fact.Order(StringComparer.Ordinal), codes);
        }

        Assert.All(said, c => Assert.NotEqual("", c.Text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunction_HasTheDocumentedDirectionsOfTheFacts(string name)
    {
        if (Facts.Functions[name].TryGetProperty("documentedDirections", out JsonElement directions))
        {
            Dictionary<string, string?> said = (Declared.Functions[name].Documentation?.Parameters ?? []).ToDictionary(p => p.Name, p => p.Direction);
            Assert.All(directions.EnumerateObject(), d => Assert.Equal(s_bothWays.Contains((name, d.Name)) ? "inout" : d.Value.GetString(), said[d.Name]));
        }
    }

    [Fact]
    public void RecordsFieldsAndEnumMembers_AreDocumented()
    {
        Assert.Empty(Declared.Model.Records.Where(r => r.Size is not null && r.Spelling.Length > 0 && r.Documentation is null).Select(r => r.Name));
        Assert.Empty(Declared.Model.Records.SelectMany(r => r.Fields.Where(f => f.Name.Length > 0 && f.Documentation is null).Select(f => $"{r.Name}.{f.Name}")));
        Assert.Empty(Declared.Model.Enums.SelectMany(e => e.Members.Where(m => m.Documentation is null).Select(m => m.Name)));
        Assert.Empty(Declared.Model.Constants.Where(c => c.Documentation is null).Select(c => c.Name));
    }
}

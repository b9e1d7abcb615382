using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Esp32.Tests.Headers;

public sealed class XtensaTests
{
    private static readonly string s_headers = SourceTree.PathOf("Bindings", "Esp32", "Headers");

    private static IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(s_headers, "*.h", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(s_headers, f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Headers => [.. Files];

    [Theory]
    [MemberData(nameof(Headers))]
    public void AHeader_StandsForItself(string header) => Assert.Equal("", XtensaCompiler.CheckText($"#include \"{header}\"\n", s_headers));

    [Fact]
    public void Layouts_AreThoseOfTheFacts()
    {
        var text = new StringBuilder();
        foreach ((string name, JsonElement record) in Facts.Records)
        {
            Expect(text, $"sizeof({name})", record.GetProperty("size").GetInt64());
            Expect(text, $"_Alignof({name})", record.GetProperty("align").GetInt64());
            foreach (JsonElement field in record.GetProperty("fields").EnumerateArray().Where(f => f.GetProperty("bitOffset").GetInt64() >= 0 && !f.TryGetProperty("bits", out _)))
            {
                Expect(text, $"__builtin_offsetof({name}, {Facts.Text(field, "name")})", field.GetProperty("bitOffset").GetInt64() / 8);
                Expect(text, $"sizeof((({name} *)0)->{Facts.Text(field, "name")})", field.GetProperty("size").GetInt64());
            }
        }

        Assert.Equal("", XtensaCompiler.CheckText(Includes() + text, s_headers));
    }

    [Fact]
    public void Values_AreThoseOfTheFacts()
    {
        var text = new StringBuilder();
        foreach ((string name, JsonElement constant) in Facts.Constants)
        {
            Expect(text, name, constant.GetProperty("value").GetInt64());
        }

        foreach (JsonProperty member in Facts.Enums.Values.SelectMany(e => e.GetProperty("values").EnumerateObject()))
        {
            Expect(text, member.Name, member.Value.GetInt64());
        }

        Assert.Equal("", XtensaCompiler.CheckText(Includes() + text, s_headers));
    }

    [Fact]
    public void AWrongLayout_IsRefused()
    {
        Assert.Contains("static assertion failed", XtensaCompiler.CheckText(Includes() + "_Static_assert(sizeof(wifi_sta_config_t) == 183, \"size\");\n", s_headers), StringComparison.Ordinal);
    }

    private static string Includes() => string.Concat(Files.Select(f => $"#include \"{f}\"\n"));

    private static void Expect(StringBuilder text, string expression, long value) => text.Append($"_Static_assert({expression} == {value}LL, \"{expression}\");\n");
}

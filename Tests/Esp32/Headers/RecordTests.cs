using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Esp32.Tests.Headers;

public sealed class RecordTests
{
    public static TheoryData<string> Names => Facts.Names(Facts.Records);

    [Theory]
    [MemberData(nameof(Names))]
    public void ARecord_HasTheSizeAlignmentAndMembersOfTheFacts(string name)
    {
        JsonElement fact = Facts.Records[name];
        CRecord record = Declared.Records[name];
        Assert.Equal((fact.GetProperty("size").GetInt32(), fact.GetProperty("align").GetInt32()), (record.Size, record.Alignment));
        Assert.Equal([.. fact.GetProperty("fields").EnumerateArray().Select(Expected)], Members(record, "", 0).Select(m => Known(fact, m)).OfType<string>());
    }

    [Fact]
    public void MembersOfAnonymousRecords_AreWhereTheSizesOfTheirNeighboursPutThem()
    {
        Assert.Equal(28, Offset("uart_config_t", "source_clk"));
        Assert.Equal(12, Offset("i2c_master_bus_config_t", "clk_source"));
        Assert.Equal(0, Offset("spi_bus_config_t", "iocfg"));
        string[] pins = ["mosi_io_num", "miso_io_num", "sclk_io_num", "quadwp_io_num", "quadhd_io_num", "data4_io_num", "data5_io_num", "data6_io_num", "data7_io_num"];
        Assert.Equal(Enumerable.Range(0, 9).Select(i => i * 4L), pins.Select(p => Offset("spi_bus_config_t", p)));
    }

    private static long Offset(string record, string member)
    {
        string text = Members(Declared.Records[record], "", 0).First(m => m.StartsWith(member + " ", StringComparison.Ordinal));
        return long.Parse(text.Split(' ')[2], CultureInfo.InvariantCulture) / 8;
    }

    // The facts have unnamed types and anonymous members by size or by name only; the shapes of the named inner ones are additions.
    private static string Expected(JsonElement field)
    {
        string name = Facts.Text(field, "name");
        long offset = field.GetProperty("bitOffset").GetInt64();
        if (offset < 0)
        {
            return name;
        }

        string type = Facts.Text(field, "type");
        string bits = field.TryGetProperty("bits", out JsonElement width) ? $" : {width.GetInt32()}" : "";
        return $"{name} at {offset} of {field.GetProperty("size").GetInt32()} {(type.Contains("(unnamed", StringComparison.Ordinal) ? "unnamed" : Spelling.WithoutTags(type))}{bits}";
    }

    private static string? Known(JsonElement fact, string member)
    {
        string name = member.Split(' ')[0];
        JsonElement field = fact.GetProperty("fields").EnumerateArray().FirstOrDefault(f => Facts.Text(f, "name") == name);
        return field.ValueKind == JsonValueKind.Undefined ? null : field.GetProperty("bitOffset").GetInt64() < 0 ? name : member;
    }

    /// <summary>Members as the facts write them; those of unnamed records follow theirs.</summary>
    private static IEnumerable<string> Members(CRecord record, string prefix, long offset)
    {
        foreach (CField field in record.Fields)
        {
            CRecord? inner = field.Type is CRecordType type && type.Name.Contains('.', StringComparison.Ordinal) ? Declared.Records[type.Name] : null;
            if (field.Name.Length > 0)
            {
                string spelled = inner is null ? Spelling.Of(field.Type) : "unnamed";
                string bits = field.BitWidth is { } width ? $" : {width}" : "";
                yield return $"{prefix}{field.Name} at {offset + field.BitOffset} of {field.Size} {spelled}{bits}";
            }

            string innerPrefix = field.Name.Length > 0 ? $"{prefix}{field.Name}." : prefix;
            foreach (string member in inner is null ? [] : Members(inner, innerPrefix, offset + field.BitOffset))
            {
                yield return member;
            }
        }
    }
}

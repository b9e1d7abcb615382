using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using DeviceKit.Boards.Json;
using DeviceKit.Boards.Chips;
using DeviceKit.Boards.Model;
using DeviceKit.Boards.Parsing;
using Xunit;

namespace DeviceKit.Boards.Tests;

/// <summary>The README is the whole reference of the format.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(FindReadme());

    [Fact]
    public void EveryKeyword_IsThereWithItsForm()
    {
        IEnumerable<string> usages = BoardKeywords.All.Select(k => k.Usage).Concat(DisplayKeywords.All.Select(k => k.Usage)).Concat(DeviceKeywords.All.Select(k => k.Usage));
        // A table's cell escapes the bar.
        Assert.All(usages, u => Assert.Contains($"| `{u.Replace("|", "\\|", StringComparison.Ordinal)}` |", s_readme, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryWordOfMemory_IsThere() => Assert.All(TableWords.Memory, w => Assert.Contains($"`{w.Word}`", s_readme, StringComparison.Ordinal));

    [Fact]
    public void EveryChipAndController_IsThere()
    {
        Assert.All(ChipTable.All, c => Assert.Contains($"`{c.Id}`", s_readme, StringComparison.Ordinal));
        Assert.All(DisplayControllerTable.All, c => Assert.Contains($"`{c.Name}`", s_readme, StringComparison.Ordinal));
    }

    [Fact]
    public void TheExamples_AreRightTables()
    {
        MatchCollection examples = Example().Matches(s_readme);
        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.Empty(BoardParser.Parse("example.board", e.Groups[1].Value).Errors.Select(x => x.ToString())));
    }

    [Fact]
    public void TheExamples_UseEveryKeyword()
    {
        string text = string.Concat(Example().Matches(s_readme).Select(e => e.Groups[1].Value));
        string[] unused = ["note", "machine", "peripheral", "address", "mode", "mirror", "interrupt"];
        IEnumerable<string> keywords = BoardKeywords.All.Select(k => k.Name).Concat(DisplayKeywords.All.Select(k => k.Name)).Concat(DeviceKeywords.All.Select(k => k.Name));
        Assert.Equal(unused, keywords.Distinct().Where(k => !Regex.IsMatch(text, $@"(?m)^ *{k} ")));
    }

    [Fact]
    public void EveryKeyOfTheJson_IsThere()
    {
        var catalogue = new BoardCatalogue(BoardCatalogue.ShippedFolder);
        using JsonDocument json = JsonDocument.Parse(BoardJson.Write(catalogue.Ids.Select(i => catalogue.Read(i).Board!)));
        string[] keys = [.. Keys(json.RootElement).Distinct().Where(k => k != "boards")];
        Assert.True(keys.Length > 60, $"{keys.Length} keys");
        Assert.All(keys, k => Assert.Contains($"`{k}`", s_readme, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Keys(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };

    private static string FindReadme()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DeviceKit.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no DeviceKit.sln above the test program");
        }

        return Path.Combine(folder, "Bindings", "Boards", "README.md");
    }

    [GeneratedRegex("```board\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}

using System;
using System.IO;
using System.Text.Json;
using DeviceKit.Boards.Json;
using DeviceKit.Boards.Model;
using Xunit;

namespace DeviceKit.Boards.Tests;

/// <summary>The JSON of one board, as programs get it.</summary>
public sealed class JsonSnapshotTests
{
    [Fact]
    public void TheJsonOfTheTDisplay_IsTheSnapshot()
    {
        using Stream stream = typeof(JsonSnapshotTests).Assembly.GetManifestResourceStream("lilygo-t-display.json") ?? throw new FileNotFoundException("lilygo-t-display.json");
        using var reader = new StreamReader(stream);
        Assert.Equal(reader.ReadToEnd(), BoardJson.Write(Read("lilygo-t-display")) + "\n");
    }

    [Fact]
    public void AllBoards_AreOneObject()
    {
        Board[] boards = [Read("qemu-sim"), Read("lolin32")];
        using JsonDocument json = JsonDocument.Parse(BoardJson.Write(boards));
        JsonElement list = json.RootElement.GetProperty("boards");
        Assert.Equal(2, list.GetArrayLength());
        Assert.Equal(JsonValueKind.Null, list[0].GetProperty("flash").ValueKind);
        Assert.Equal(JsonValueKind.Null, list[0].GetProperty("console").GetProperty("tx").ValueKind);
        Assert.Equal(0x4008_0000, list[1].GetProperty("memory")[8].GetProperty("start").GetInt64());
    }

    private static Board Read(string id) => new BoardCatalogue(BoardCatalogue.ShippedFolder).Read(id).Board ?? throw new InvalidOperationException(id);
}

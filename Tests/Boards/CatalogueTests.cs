using System;
using System.IO;
using Xunit;

namespace DeviceKit.Boards.Tests;

public sealed class CatalogueTests : IDisposable
{
    private readonly string _first = Directory.CreateTempSubdirectory("devicekit-boards").FullName;
    private readonly string _second = Directory.CreateTempSubdirectory("devicekit-boards").FullName;

    public void Dispose()
    {
        Directory.Delete(_first, recursive: true);
        Directory.Delete(_second, recursive: true);
    }

    [Fact]
    public void TheLaterFolder_CountsForABoardOfTheSameId()
    {
        Write(_first, "a.board", "first");
        Write(_first, "b.board", "first");
        Write(_second, "a.board", "second");
        Write(_second, "README.md", "no table");
        var catalogue = new BoardCatalogue(_first, _second);
        Assert.Equal(["a", "b"], catalogue.Ids);
        Assert.Equal("second", catalogue.Read("a").Board!.Name);
        Assert.Equal("first", catalogue.Read("b").Board!.Name);
    }

    [Theory]
    [InlineData("c")]
    [InlineData("")]
    [InlineData("../a")]
    [InlineData("a.board")]
    public void ABoardThatIsNotThere_IsNotFound(string id)
    {
        Write(_first, "a.board", "first");
        var catalogue = new BoardCatalogue(_first);
        Assert.Null(catalogue.Find(id));
        Assert.Throws<FileNotFoundException>(() => catalogue.Read(id));
    }

    [Fact]
    public void AnError_NamesTheFileAsItWasFound()
    {
        Write(_first, "a.board", "first");
        File.AppendAllText(Path.Combine(_first, "a.board"), "\nled a 24 active low\n");
        BoardError error = Assert.Single(new BoardCatalogue(_first).Read("a").Errors);
        Assert.Equal($"esp32 has no GPIO24, {Path.Combine(_first, "a.board")}:{TableText.Lines + 1}:7, write one of 0-19, 21-23, 25-27, 32-39", error.ToString());
    }

    private static void Write(string folder, string file, string name) =>
        File.WriteAllText(Path.Combine(folder, file), TableText.Right.Replace("name    Test", "name " + name, StringComparison.Ordinal));
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace DeviceKit.Tool.Tests.Binding;

public sealed class BindErrorTests : IDisposable
{
    private readonly BindingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AMissingSpecification_IsCode66()
    {
        string missing = _folder.PathOf("other.bind");
        ToolRun run = ToolRun.InProcess("bind", missing);
        Assert.Equal((66, "", $"devicekit: error DK1204: there is no such specification, {missing}, name a .bind file\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void AMissingHeader_IsNamed()
    {
        BindingFolder.RequireLibClang();
        File.Delete(_folder.HeaderPath);
        Assert.StartsWith($"devicekit: error DK1205: header tiny.h is missing, {_folder.SpecificationPath}:7, ", Fails(66, "DK1205"), StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingHeaderOfAPackage_NamesThePackage()
    {
        BindingFolder.RequireLibClang();
        BindingFolder.Replace(_folder.SpecificationPath, "tiny.h", "huge.h package libhuge-dev");
        string error = Fails(66, "DK1205");
        Assert.Contains("huge.h", error, StringComparison.Ordinal);
        Assert.Contains("libhuge-dev", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ASyntaxErrorInAHeader_IsNamedWithFileAndLine()
    {
        BindingFolder.RequireLibClang();
        BindingFolder.Replace(_folder.HeaderPath, "int x;", "int x");
        Assert.Contains(", " + _folder.HeaderPath + ":13", Fails(65, "DK1111"), StringComparison.Ordinal);
    }

    [Fact]
    public void AHeaderThatIncludesAMissingOne_NamesBoth()
    {
        BindingFolder.RequireLibClang();
        BindingFolder.Replace(_folder.HeaderPath, "#pragma once\n", "#pragma once\n#include \"nowhere.h\"\n");
        string error = Fails(66, "DK1205");
        Assert.Contains("nowhere.h", error, StringComparison.Ordinal);
        Assert.Contains(", " + _folder.HeaderPath + ":2", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownWord_IsNamedWithItsLine()
    {
        BindingFolder.Replace(_folder.SpecificationPath, "include .", "inclood .");
        string error = Fails(65, "DK1110");
        Assert.Contains("inclood", error, StringComparison.Ordinal);
        Assert.Contains($", {_folder.SpecificationPath}:6", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFunctionThatNoHeaderDeclares_IsNamedWithItsLine()
    {
        BindingFolder.RequireLibClang();
        BindingFolder.Replace(_folder.SpecificationPath, "functions tiny_*", "functions tiny_* tiny_erase");
        string error = Fails(65, "DK1110");
        Assert.Contains("tiny_erase", error, StringComparison.Ordinal);
        Assert.Contains($", {_folder.SpecificationPath}:12", error, StringComparison.Ordinal);
    }

    [Fact]
    public void APointerThatIsNotSpokenOf_IsNamed()
    {
        BindingFolder.RequireLibClang();
        BindingFolder.Replace(_folder.SpecificationPath, "  point in\n", "");
        string error = Fails(65, "DK1110");
        Assert.Contains("tiny_draw", error, StringComparison.Ordinal);
        Assert.Contains("point", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ASpecificationThatAsksForNothing_IsCode65()
    {
        BindingFolder.RequireLibClang();
        File.WriteAllText(_folder.SpecificationPath, BindingFolder.Specification[..BindingFolder.Specification.IndexOf("api ", StringComparison.Ordinal)]);
        Fails(65, "DK1114");
    }

    [Fact]
    public void AHeaderThatDeclaresNothing_IsCode65()
    {
        BindingFolder.RequireLibClang();
        File.WriteAllText(_folder.HeaderPath, "#define TINY_LIMIT 4\n");
        Fails(65, "DK1114");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Check_WithADamagedModel_SaysSo(string text)
    {
        _folder.Generate();
        File.WriteAllText(_folder.ModelPath, text);
        Assert.Contains($", {_folder.ModelPath}", Fails(65, "DK1112", "--check"), StringComparison.Ordinal);
    }

    [Fact]
    public void Generating_ReplacesADamagedModel()
    {
        _folder.Generate();
        string model = File.ReadAllText(_folder.ModelPath);
        File.WriteAllText(_folder.ModelPath, "nonsense");
        Assert.Equal(0, _folder.Bind().Code);
        Assert.Equal(model, File.ReadAllText(_folder.ModelPath));
    }

    [Fact]
    public void Check_WithAnAlteredHeader_SaysSo()
    {
        _folder.Generate();
        File.AppendAllText(_folder.HeaderPath, "/* newer */\n");
        Assert.Contains("the header tiny.h is another version", Fails(65, "DK1113", "--check"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderAtAFilesPlace_IsCode73()
    {
        BindingFolder.RequireLibClang();
        Directory.CreateDirectory(_folder.ModelPath);
        Assert.Contains(_folder.ModelPath, Fails(73, "DK1501"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileAtAFoldersPlace_IsCode73()
    {
        BindingFolder.RequireLibClang();
        File.WriteAllText(_folder.PathOf("Generated"), "");
        Fails(73, "DK1501");
    }

    [Fact]
    public void EveryErrorOfEverySpecification_IsALine()
    {
        string other = _folder.PathOf("other.bind");
        File.AppendAllText(_folder.SpecificationPath, "apo IDev\n  x\nepi IDev\n");
        File.WriteAllText(other, "");
        ToolRun run = ToolRun.InProcess("bind", _folder.SpecificationPath, _folder.PathOf("none.bind"), other);
        Assert.Equal((65, ""), (run.Code, run.Output));
        string[] lines = run.Error.TrimEnd().Split('\n');
        Assert.Equal(["DK1110", "DK1110", "DK1204", "DK1110", "DK1110", "DK1110", "DK1110", "DK1110"], lines.Select(l => l.Split(' ')[2].TrimEnd(':')));
        Assert.Equal($"devicekit: error DK1110: there is no item 'apo', {_folder.SpecificationPath}:17:1, did you mean 'api'?", lines[0]);
        Assert.All(lines, l => ErrorLine.AssertIs(l.Split(' ')[2].TrimEnd(':'), l + "\n"));
    }

    [Fact]
    public void OneWrongSpecification_DoesNotKeepTheOthersFromBeingChecked()
    {
        _folder.Generate();
        ToolRun run = ToolRun.InProcess("bind", "--check", _folder.PathOf("none.bind"), _folder.SpecificationPath);
        Assert.Equal(66, run.Code);
        ErrorLine.AssertIs("DK1204", run.Error);
        Assert.Contains($"{_folder.SpecificationPath}: checked ", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Runs, asserts that nothing was written, and returns the one line of the error.</summary>
    private string Fails(int code, string error, params string[] options)
    {
        SortedDictionary<string, string> before = _folder.Contents;
        ToolRun run = _folder.Bind(options);
        Assert.Equal((code, ""), (run.Code, run.Output));
        ErrorLine.AssertIs(error, run.Error);
        Assert.Equal(before, _folder.Contents);
        return run.Error;
    }
}

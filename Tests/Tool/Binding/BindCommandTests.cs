using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace DeviceKit.Tool.Tests.Binding;

public sealed class BindCommandTests : IDisposable
{
    private readonly BindingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Generating_WritesTheFilesAndTheModel()
    {
        BindingFolder.RequireLibClang();
        ToolRun run = _folder.Bind();
        Assert.Equal((0, ""), (run.Code, run.Error));
        string[] files = [.. _folder.Generated.Append(_folder.ModelPath).Order(StringComparer.Ordinal)];
        Assert.Equal(files.Select(f => $"wrote {f}"), run.Output.Split('\n').SkipLast(2));
        Assert.StartsWith($"{_folder.SpecificationPath}: generated {files.Length} files, {files.Length} written, from libclang ", run.Output.Split('\n')[^2], StringComparison.Ordinal);
        Assert.Contains(files, f => f.EndsWith("/ITiny.g.cs", StringComparison.Ordinal));
        Assert.Contains(files, f => f.EndsWith("/Point.g.cs", StringComparison.Ordinal));
        Assert.Contains(files, f => f.EndsWith("/Colour.g.cs", StringComparison.Ordinal));
        Assert.Contains(files, f => f.EndsWith(".g.c", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsSkipped_IsPrinted()
    {
        BindingFolder.RequireLibClang();
        BindingFolder.Replace(_folder.HeaderPath, "#pragma once\n", "#pragma once\n#include <stdarg.h>\nvoid tiny_print(const char *format, va_list list);\n");
        ToolRun run = _folder.Bind();
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("tiny.h:3: function tiny_print: takes a va_list\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ASecondRun_WritesNothing()
    {
        _folder.Generate();
        SortedDictionary<string, string> before = _folder.Contents;
        DateTime[] times = [.. before.Keys.Select(File.GetLastWriteTimeUtc)];
        ToolRun run = _folder.Bind();
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(" files, 0 written, from libclang ", Assert.Single(run.Output.Split('\n'), l => l.Length > 0), StringComparison.Ordinal);
        Assert.Equal(before, _folder.Contents);
        Assert.Equal(times, before.Keys.Select(File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void Check_OfWhatWasGenerated_Passes()
    {
        _folder.Generate();
        SortedDictionary<string, string> before = _folder.Contents;
        ToolRun run = _folder.Bind("--check");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith($"{_folder.SpecificationPath}: checked {_folder.Generated.Length + 1} files, 0 written, from libclang ", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Contents);
    }

    [Fact]
    public void Check_WithAChangedFile_NamesItAndChangesNothing()
    {
        _folder.Generate();
        string changed = _folder.Generated[0];
        File.AppendAllText(changed, "// by hand\n");
        CheckFails($"devicekit: error DK1115: the generated file is not what would be generated, {changed}, run 'devicekit bind {_folder.SpecificationPath}'\n");
    }

    [Fact]
    public void Check_WithADeletedFile_NamesItAndChangesNothing()
    {
        _folder.Generate();
        string deleted = _folder.Generated[^1];
        File.Delete(deleted);
        CheckFails($"devicekit: error DK1115: the generated file is missing, {deleted}, run 'devicekit bind {_folder.SpecificationPath}'\n");
    }

    [Fact]
    public void Check_WithoutTheModel_NamesIt()
    {
        _folder.Generate();
        File.Delete(_folder.ModelPath);
        CheckFails($"devicekit: error DK1115: the generated file is missing, {_folder.ModelPath}, run 'devicekit bind {_folder.SpecificationPath}'\n");
    }

    [Fact]
    public void Check_WithSeveralDifferences_NamesEach()
    {
        _folder.Generate();
        File.AppendAllText(_folder.Generated[0], "// by hand\n");
        File.AppendAllText(_folder.Generated[1], "// by hand\n");
        ToolRun run = _folder.Bind("--check");
        Assert.Equal((65, ""), (run.Code, run.Output));
        Assert.Equal(2, run.Error.Split("the generated file is not what would be generated").Length - 1);
        Assert.Contains(_folder.Generated[0], run.Error, StringComparison.Ordinal);
        Assert.Contains(_folder.Generated[1], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WithAFileThatIsGeneratedNoLonger_NamesItAndChangesNothing()
    {
        string stale = StaleFile();
        CheckFails($"devicekit: error DK1115: the file would not be generated any more, {stale}, run 'devicekit bind {_folder.SpecificationPath}', which deletes it\n");
    }

    [Fact]
    public void Generating_DeletesAFileThatIsGeneratedNoLonger()
    {
        string stale = StaleFile();
        ToolRun run = _folder.Bind();
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith($"deleted {stale}\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(stale));
        Assert.Equal(0, _folder.Bind("--check").Code);
    }

    [Fact]
    public void Generating_LeavesAFileThatIsNoneOfIts()
    {
        _folder.Generate();
        string mine = _folder.PathOf("Generated/Mine.g.cs");
        File.WriteAllText(mine, "// written by hand\n");
        Assert.Equal(0, _folder.Bind().Code);
        Assert.True(File.Exists(mine));
    }

    [Fact]
    public void Generating_RestoresAChangedFileAlone()
    {
        _folder.Generate();
        SortedDictionary<string, string> before = _folder.Contents;
        string changed = _folder.Generated[0];
        File.AppendAllText(changed, "// by hand\n");
        ToolRun run = _folder.Bind();
        Assert.StartsWith($"wrote {changed}\n{_folder.SpecificationPath}: generated ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" files, 1 written, ", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Contents);
    }

    [Fact]
    public void Model_IsWrittenAsJson()
    {
        BindingFolder.RequireLibClang();
        string model = _folder.PathOf("else/where.json");
        ToolRun run = _folder.Bind("--model", model);
        Assert.Equal((0, ""), (run.Code, run.Error));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(model));
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
        Assert.Equal(File.ReadAllText(_folder.ModelPath), File.ReadAllText(model));
        Assert.Contains("tiny_point_t", json.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ACheckThatFails_WritesNoModel()
    {
        _folder.Generate();
        File.Delete(_folder.Generated[0]);
        Assert.Equal(65, _folder.Bind("--check", "--model", _folder.PathOf("asked.json")).Code);
        Assert.False(File.Exists(_folder.PathOf("asked.json")));
    }

    [Theory]
    [InlineData("bind")]
    [InlineData("bind", "a.bind", "b.bind", "--model", "m.json")]
    [InlineData("bind", "--chekc")]
    [InlineData("bind", "a.bind", "--model")]
    public void AMistakeOnTheCommandLine_IsCode64(params string[] args)
    {
        ToolRun run = ToolRun.InProcess(args);
        Assert.Equal((64, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1001", run.Error);
    }

    private string StaleFile()
    {
        _folder.Generate();
        string stale = _folder.PathOf("Generated/Older/Old.g.cs");
        Directory.CreateDirectory(Path.GetDirectoryName(stale)!);
        File.Copy(_folder.Generated.First(f => f.EndsWith(".g.cs", StringComparison.Ordinal)), stale);
        return stale;
    }

    private void CheckFails(string error)
    {
        SortedDictionary<string, string> before = _folder.Contents;
        ToolRun run = _folder.Bind("--check");
        Assert.Equal((65, "", error), (run.Code, run.Output, run.Error));
        Assert.Equal(before, _folder.Contents);
    }
}

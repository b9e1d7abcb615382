using System;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Running;
using DeviceKit.Generator.Tests.Shapes;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Running;

/// <summary>Whole runs, with libclang and the emitters.</summary>
public sealed class ClangRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-tests").FullName;

    public ClangRunTests() => ShapeHeaders.RequireLibClang();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void WhatARunWrites_PassesTheCheck()
    {
        WriteExample();
        BindingRunResult result = Run(false);
        Assert.Equal((BindingFailure.None, ""), (result.Failure, string.Join('\n', result.Errors)));
        Assert.Matches("^libclang [0-9.]+$", result.ModelSource);
        Assert.Contains(result.Written, f => f.EndsWith("/IDev.g.cs", StringComparison.Ordinal));
        Assert.Equal(BindingFailure.None, Run(true).Failure);
        Assert.Equal("example.h:6: function dev_print: takes a va_list", result.Skipped.Select(s => $"{s.Location}: {s.Kind} {s.Name}: {s.Reason}").Single());
    }

    [Fact]
    public void AHeaderWithAnError_IsToldWithItsPlace()
    {
        WriteExample();
        File.AppendAllText(PathOf("example.h"), "foo bar(void);\n");
        BindingRunResult result = Run(false);
        Assert.Equal(BindingFailure.BadHeader, result.Failure);
        Assert.StartsWith("unknown type name 'foo', ", result.Errors.Single().ToString(), StringComparison.Ordinal);
        Assert.Contains("example.h:7:1, ", result.Errors.Single().ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("Generated")));
    }

    [Fact]
    public void AMissingHeader_IsToldOfTheSpecificationsLine()
    {
        WriteExample();
        File.AppendAllText(PathOf("example.bind"), "header no/such.h package libsuch-dev\n");
        BindingRunResult result = Run(false);
        Assert.Equal(BindingFailure.NoHeader, result.Failure);
        Assert.Equal(("header no/such.h is missing", $"{PathOf("example.bind")}:13"), (result.Errors.Single().What, result.Errors.Single().Where));
        Assert.Contains("libsuch-dev", result.Errors.Single().Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void AShimOfAnUnknownType_IsToldOfTheSpecificationsLine()
    {
        WriteExample();
        File.AppendAllText(PathOf("example.bind"), "shim foo_t dk_foo(void)\n  | return 0;\n");
        BindingRunResult result = Run(false);
        Assert.Equal(BindingFailure.BadHeader, result.Failure);
        Assert.Equal(
            [$"unknown type name 'foo_t', in example_shims.g.h, which is made of this specification, {PathOf("example.bind")}:13, correct the header, or give the define or include folder that it needs"],
            result.Errors.Select(e => e.ToString()));
    }

    [Fact]
    public void ASecondSetOfHeaders_IsComparedWithTheFirst()
    {
        string include = PathOf("idf/components/esp_common/include");
        Directory.CreateDirectory(include);
        WriteExample("esp32");
        File.Copy(PathOf("example.h"), Path.Combine(include, "example.h"));
        Assert.Equal((BindingFailure.None, BindingFailure.None), (Run(false).Failure, Run(true, PathOf("idf")).Failure));
        File.WriteAllText(Path.Combine(include, "example.h"), Header.Replace("char name[8];", "char name[12];", StringComparison.Ordinal).Replace("LIMIT 4", "LIMIT 5", StringComparison.Ordinal));
        BindingRunResult result = Run(true, PathOf("idf"));
        Assert.Equal(BindingFailure.OtherDeclarations, result.Failure);
        Assert.Equal(
            [
                "record dev_info: size 12 here, size 16 in ESP-IDF", "record dev_info, member name: size 8 here, size 12 in ESP-IDF", "record dev_info, member name: char[8] here, char[12] in ESP-IDF",
                "record dev_info, member mode: at byte 8 here, at byte 12 in ESP-IDF", "constant DEV_LIMIT: 4 here, 5 in ESP-IDF",
            ],
            result.Errors.Select(e => e.What));
    }

    [Fact]
    public void TheEsp32Headers_AgreeWithThemselvesInEspIdfsPlace()
    {
        string include = PathOf("idf/components/esp_common/include");
        string headers = SourceTree.PathOf("Bindings/Esp32/Headers");
        foreach (string file in Directory.EnumerateFiles(headers, "*.h", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(include, Path.GetRelativePath(headers, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        BindingRunResult result = new BindingRun(new BindingRunOptions { SpecificationPath = SourceTree.PathOf("Bindings/Esp32/esp32.bind"), Check = true, IdfPath = PathOf("idf") }).Run();
        Assert.Equal(("", 0), (string.Join('\n', result.Errors), result.Omissions.Count));
    }

    private const string Header = "#pragma once\n#define DEV_LIMIT 4\nstruct dev_info { char name[8]; int mode; };\nint dev_get(struct dev_info *info);\n#include <stdarg.h>\nvoid dev_print(const char *format, va_list list);\n";

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void WriteExample(string profile = "host")
    {
        File.WriteAllText(PathOf("example.h"), Header);
        File.WriteAllText(
            PathOf("example.bind"),
            $"binding DeviceKit.Example\nstem Example\nprofile {profile}\nmodel example.model.json\nlibrary example libexample.so\ninclude .\nheader example.h\napi IDev\n  functions dev_get\n  constants DEV_LIMIT\n"
            .Replace("library example libexample.so\n", profile == "host" ? "library example libexample.so\n" : "", StringComparison.Ordinal)
            + "function dev_get\n  info out\n");
    }

    private BindingRunResult Run(bool check, string? idf = null) => new BindingRun(new BindingRunOptions { SpecificationPath = PathOf("example.bind"), Check = check, IdfPath = idf }).Run();
}

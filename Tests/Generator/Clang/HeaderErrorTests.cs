using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Headers with errors: one line each, and no model.</summary>
public sealed class HeaderErrorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-headers-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void EveryError_IsOneLineWithItsPlace()
    {
        string path = Write("wrong.h", "#pragma once\nint right(void);\nunknown_t wrong(int a);\nint worse(int a;\n");
        IReadOnlyList<Diagnostic> errors = Errors(Request("wrong.h"));
        Assert.Equal([$"{path}:3:1", $"{path}:4:16"], errors.Select(e => e.Where).Take(2));
        Assert.Equal("unknown type name 'unknown_t'", errors[0].What);
        Assert.All(errors, e => Assert.DoesNotContain('\n', e.ToString()));
    }

    [Fact]
    public void AfterAnError_TheModelIsEmpty()
    {
        Write("wrong.h", "int right(void);\nunknown_t wrong(int a);\n");
        Assert.Empty(HeaderParser.Parse(Request("wrong.h"), new DiagnosticBag()).Functions);
    }

    [Fact]
    public void MissingHeader_NamesItsPackage()
    {
        ParseRequest request = Request() with { Headers = [new HeaderSpecification(3, "absent/absent.h", "libabsent-dev")] };
        Diagnostic error = Assert.Single(Errors(request));
        Assert.Equal(("header absent/absent.h is missing", "install libabsent-dev"), (error.What, error.Remedy));
    }

    [Fact]
    public void MissingHeaderWithoutAPackage_SaysHowToNameOne()
    {
        Diagnostic error = Assert.Single(Errors(Request("absent.h")));
        Assert.Contains("header NAME package PACKAGE", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralMissingHeaders_AreAllNamedAndNothingElse()
    {
        string path = Write("needs.h", "#include \"first_absent.h\"\n#include \"second_absent.h\"\nfirst_t first(second_t second);\n#include \"first_absent.h\"\n");
        IReadOnlyList<Diagnostic> errors = Errors(Request("needs.h"));
        Assert.Equal(["header first_absent.h is missing", "header second_absent.h is missing"], errors.Select(e => e.What));
        Assert.Equal([$"{path}:1:10", $"{path}:2:10"], errors.Select(e => e.Where));
    }

    [Fact]
    public void MissingHeaderBelowIdfPath_NamesItsIncludeFolder()
    {
        string owner = Path.Combine(_folder, "idf", "components", "esp_thing", "include");
        Directory.CreateDirectory(Path.Combine(owner, "driver"));
        File.WriteAllText(Path.Combine(owner, "driver", "thing.h"), "");
        Write("needs.h", "#include \"driver/thing.h\"\n");
        Diagnostic error = Assert.Single(Errors(Request("esp32", "needs.h") with { IdfPath = Path.Combine(_folder, "idf") }));
        Assert.Equal($"add include {owner}", error.Remedy);
    }

    [Fact]
    public void MissingHeaderInAFolderOfTheCLibrary_NamesThatFolder()
    {
        string system = Path.Combine(_folder, "system");
        Directory.CreateDirectory(Path.Combine(system, "thing-2.0"));
        File.WriteAllText(Path.Combine(system, "thing-2.0", "thing.h"), "");
        ParseRequest request = Request("host", "thing.h");
        request = request with { Profile = request.Profile with { LibcIncludeFolders = [system] } };
        Assert.Equal($"add include {Path.Combine(system, "thing-2.0")}", Assert.Single(Errors(request)).Remedy);
    }

    [Fact]
    public void IdfFolders_AreSearchedWhereIdfPathIsSet()
    {
        string owner = Path.Combine(_folder, "idf", "components", "esp_event", "include");
        Directory.CreateDirectory(owner);
        File.WriteAllText(Path.Combine(owner, "esp_thing.h"), "int esp_thing(void);\n");
        ParseRequest request = Request("esp32", "esp_thing.h") with { IncludeFolders = [], IdfPath = Path.Combine(_folder, "idf") };
        var diagnostics = new DiagnosticBag();
        HeaderModel model = HeaderParser.Parse(request, diagnostics);
        Assert.Empty(diagnostics.All);
        Assert.Equal("esp_thing.h:1", Assert.Single(model.Functions).Location.ToString());
    }

    [Fact]
    public void VirtualFile_WinsOverTheDisk()
    {
        Write("twice.h", "int on_disk(void);\n");
        var diagnostics = new DiagnosticBag();
        HeaderModel model = HeaderParser.Parse(Request("twice.h") with { VirtualFiles = new Dictionary<string, string> { ["twice.h"] = "int in_memory(void);\n" } }, diagnostics);
        Assert.Empty(diagnostics.All);
        Assert.Equal("in_memory", Assert.Single(model.Functions).Name);
    }

    [Fact]
    public void ErrorInAVirtualFile_HasItsName()
    {
        ParseRequest request = Request("memory.h") with { VirtualFiles = new Dictionary<string, string> { ["memory.h"] = "\nunknown_t wrong(void);\n" } };
        Assert.Equal("memory.h:2:1", Assert.Single(Errors(request)).Where);
    }

    [Fact]
    public void Defines_AreSet()
    {
        Write("defined.h", "#if WANTED == 3\nint wanted(void);\n#endif\n");
        var diagnostics = new DiagnosticBag();
        HeaderModel model = HeaderParser.Parse(Request("defined.h") with { Defines = ["WANTED=3"] }, diagnostics);
        Assert.Equal("wanted", Assert.Single(model.Functions).Name);
    }

    [Fact]
    public void WrongPointerSizeInAProfile_IsAnError()
    {
        ParseRequest request = Request("esp32", "any.h") with { VirtualFiles = new Dictionary<string, string> { ["any.h"] = "" } };
        Assert.Contains("pointer 8", Assert.Single(Errors(request with { Profile = request.Profile with { PointerSize = 8 } })).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xtensa-esp32-elf", "-std=gnu17", "libclang refuses the triple or a flag")]
    [InlineData("riscv32-unknown-elf", "-fno-such-flag", "unknown argument: '-fno-such-flag'")]
    public void TripleOrFlagThatLibClangRefuses_IsAnErrorOfTheProfile(string triple, string flag, string what)
    {
        ParseRequest request = Request("esp32", "any.h") with { VirtualFiles = new Dictionary<string, string> { ["any.h"] = "" } };
        Diagnostic error = Assert.Single(Errors(request with { Profile = request.Profile with { Triple = triple, Flags = [flag] } }));
        Assert.Equal(("esp32.profile", what), (error.Path, error.What));
    }

    [Fact]
    public void WrongDefine_IsAnError()
    {
        ParseRequest request = Request("any.h") with { VirtualFiles = new Dictionary<string, string> { ["any.h"] = "" } };
        Diagnostic error = Assert.Single(Errors(request with { Defines = ["1X=2"] }));
        Assert.Equal("host.profile", error.Path);
    }

    [Fact]
    public void MissingBuiltinHeaders_SayWhichPackage()
    {
        ParseRequest request = Request("any.h");
        request = request with { Profile = request.Profile with { BuiltinIncludeFolders = ["/nowhere"] } };
        LibClangMissingException exception = Assert.Throws<LibClangMissingException>(() => HeaderParser.Parse(request, new DiagnosticBag()));
        Assert.Contains("libclang-common-", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void InlineAssemblyOfTheForeignTarget_IsNoError()
    {
        Write("assembly.h", "static inline int cycles(void) { int c; __asm__ volatile(\"rsr %0, ccount\" : \"=a\"(c)); return c; }\n");
        Assert.Empty(Errors(Request("esp32", "assembly.h")));
    }

    [Fact]
    public void HashOfAHeader_IsThatOfItsBytes()
    {
        Write("hashed.h", "int hashed(void);\n");
        HeaderModel model = HeaderParser.Parse(Request("hashed.h"), new DiagnosticBag());
        Assert.Equal("hashed.h", model.Headers[0].Name);
        Assert.Equal(HeaderHash.Of("int hashed(void);\n"u8), model.Headers[0].Sha256);
        Assert.Equal(model.Headers[0].Sha256, HeaderHash.Find(Request("hashed.h"), "hashed.h"));
        Assert.Null(HeaderHash.Find(Request(), "nowhere.h"));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", HeaderHash.Of("abc"u8));
    }

    private ParseRequest Request(params string[] headers)
    {
        ShapeHeaders.RequireLibClang();
        return headers is ["esp32" or "host", ..] ? ShapeHeaders.Request(headers[0], [_folder], headers[1..]) : ShapeHeaders.Request("host", [_folder], headers);
    }

    private static IReadOnlyList<Diagnostic> Errors(ParseRequest request)
    {
        var diagnostics = new DiagnosticBag();
        HeaderParser.Parse(request, diagnostics);
        return [.. diagnostics.All.Where(d => d.Severity == DiagnosticSeverity.Error)];
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}

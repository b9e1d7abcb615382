using System;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Running;
using Xunit;

namespace DeviceKit.Generator.Tests.Running;

/// <summary>Where a model comes from: libclang, the checked-in file, and ESP-IDF.</summary>
public sealed class ModelSourceTests : IDisposable
{
    private readonly RunBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void TheFrontEnd_IsAskedForTheSpecificationsHeaders()
    {
        _bench.Text += "define A=1\nheader other.h package libother-dev\n";
        File.WriteAllText(_bench.PathOf("other.h"), "");
        _bench.Write();
        HeaderRequest request = Assert.Single(_bench.Requests);
        Assert.Equal(("host", "A=1", "example.h other.h"), (request.Profile, Assert.Single(request.Defines), string.Join(' ', request.Headers.Select(h => h.Name))));
        Assert.Equal(_bench.Folder, Path.TrimEndingDirectorySeparator(Path.GetFullPath(Assert.Single(request.IncludeFolders))));
        Assert.Empty(request.VirtualFiles);
    }

    [Fact]
    public void TheShimsHeader_IsTheLastOne()
    {
        _bench.Shims = "int dk_a(void);\n";
        _bench.Write();
        HeaderRequest request = Assert.Single(_bench.Requests);
        Assert.Equal(["example.h", "example_shims.g.h"], request.Headers.Select(h => h.Name));
        Assert.Equal("int dk_a(void);\n", request.VirtualFiles["example_shims.g.h"]);
    }

    [Fact]
    public void WithoutLibclang_TheCheckedInModelGivesTheSame()
    {
        _bench.Write();
        _bench.Version = null;
        BindingRunResult result = _bench.Check();
        Assert.Equal((BindingFailure.None, "example.model.json"), (result.Failure, Path.GetFileName(result.ModelSource)));
        File.Delete(_bench.PathOf("Generated/IDev.g.cs"));
        Assert.Equal(["Generated/IDev.g.cs"], _bench.Names(_bench.Write().Written));
        Assert.Single(_bench.Requests);
    }

    [Fact]
    public void WithoutLibclang_AHeaderThatIsNotThere_IsNotMissed()
    {
        _bench.Write();
        _bench.Version = null;
        File.Delete(_bench.PathOf("example.h"));
        Assert.Equal(BindingFailure.None, _bench.Check().Failure);
    }

    [Fact]
    public void WithoutLibclangAndModel_BothAreNamed()
    {
        _bench.Version = null;
        BindingRunResult result = _bench.Write();
        Assert.Equal(BindingFailure.NoModel, result.Failure);
        Assert.Equal(
            ["libclang is missing, and there is no checked-in model to work from, example.model.json, install libclang1-19 and libclang-common-19-dev, or restore the model"], _bench.Errors(result));
    }

    [Fact]
    public void AHeaderOfAnotherVersion_IsOneLineWithBothHashes()
    {
        _bench.Text = _bench.Text.Replace("header example.h", "header example.h package libexample-dev", StringComparison.Ordinal);
        _bench.Write();
        File.WriteAllText(_bench.PathOf("example.h"), RunBench.Header + "// 1.1\n");
        const string Line = "the header example.h is another version than the checked-in model was made from (SHA-256 d3b8e02731ba…, the model has 4dea676896fc…), example.model.json, "
            + "install the version of libexample-dev that the model was made from, or run 'devicekit bind example.bind' where libclang is installed and check in what changes";
        BindingRunResult with = _bench.Check();
        _bench.Version = null;
        BindingRunResult without = _bench.Check();
        BindingRunResult write = _bench.Write();
        Assert.All(new[] { with, without, write }, r => Assert.Equal(BindingFailure.OtherHeader, r.Failure));
        Assert.All(new[] { with, without, write }, r => Assert.Equal([Line], _bench.Errors(r)));
    }

    [Fact]
    public void AHeaderOfAnotherVersion_IsTakenByAWritingRun()
    {
        _bench.Write();
        File.WriteAllText(_bench.PathOf("example.h"), RunBench.Header + "// 1.1\n");
        Assert.Equal(["example.model.json"], _bench.Names(_bench.Write().Written));
        Assert.Equal(BindingFailure.None, _bench.Check().Failure);
    }

    [Theory]
    [InlineData("define A=2\n", "-DPROFILE=1", "-DA=2 is new, -DA=1 is gone")]
    [InlineData("define A=1\ndefine B\n", "-DPROFILE=1", "-DB is new")]
    [InlineData("", "-DPROFILE=1", "-DA=1 is gone")]
    [InlineData("define A=1\n", "-DPROFILE=2", "-DPROFILE=2 is new, -DPROFILE=1 is gone")]
    public void OtherMacrosThanTheModels_AreOneLine(string defines, string profile, string changes)
    {
        string text = _bench.Text;
        _bench.Text = text + "define A=1\n";
        _bench.Write();
        _bench.Text = text + defines;
        _bench.ProfileMacros = [profile];
        string line = $"the checked-in model was made with other macros than the specification and the profile host set: {changes}, example.model.json, run 'devicekit bind example.bind' where libclang is installed and check in what changes";
        BindingRunResult with = _bench.Check();
        _bench.Version = null;
        BindingRunResult without = _bench.Check();
        BindingRunResult write = _bench.Write();
        Assert.All(new[] { with, without, write }, r => Assert.Equal(BindingFailure.BadModel, r.Failure));
        Assert.All(new[] { with, without, write }, r => Assert.Equal([line], _bench.Errors(r)));
        _bench.Version = "libclang 19";
        Assert.Equal(["example.model.json"], _bench.Names(_bench.Write().Written));
        Assert.Equal(BindingFailure.None, _bench.Check().Failure);
    }

    [Fact]
    public void MacrosInAnotherOrder_AreSaid()
    {
        string text = _bench.Text;
        _bench.Text = text + "define A=1\ndefine B=A\n";
        _bench.Write();
        _bench.Text = text + "define B=A\ndefine A=1\n";
        _bench.Version = null;
        Assert.Contains(" set: their order is another, ", Assert.Single(_bench.Errors(_bench.Check())), StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherConfigurationThanTheModels_IsOneLine()
    {
        _bench.Write();
        _bench.Configuration = new HeaderFile("sdkconfig.h", "0123456789abcdef");
        _bench.Version = null;
        BindingRunResult result = _bench.Check();
        Assert.Equal(BindingFailure.BadModel, result.Failure);
        Assert.StartsWith("the checked-in model was made with another configuration than the profile host has (sdkconfig.h of SHA-256 0123456789ab…, the model has none), ", Assert.Single(_bench.Errors(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutLibclang_OtherShimsThanTheModels_AreSaid()
    {
        _bench.Shims = "int dk_a(void);\n";
        _bench.Write();
        _bench.Shims = "int dk_b(void);\n";
        _bench.Version = null;
        BindingRunResult result = _bench.Check();
        Assert.Equal(BindingFailure.OtherHeader, result.Failure);
        Assert.StartsWith("the checked-in model was made from other shims than the specification has (SHA-256 ", Assert.Single(_bench.Errors(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherShims_AreADifferenceWhereLibclangIs()
    {
        _bench.Shims = "int dk_a(void);\n";
        _bench.Write();
        _bench.Shims = "int dk_b(void);\n";
        BindingRunResult result = _bench.Check();
        Assert.Equal((BindingFailure.Differs, "example.model.json"), (result.Failure, Assert.Single(_bench.Names(result.Different))));
    }

    [Theory]
    [InlineData("header example.h", "header other.h", "the checked-in model is made of example.h, the specification names other.h, example.model.json, run 'devicekit bind' where libclang is installed")]
    [InlineData("profile host", "profile esp32", "the checked-in model is for the profile host, the specification for esp32, example.model.json, run 'devicekit bind' where libclang is installed")]
    public void WithoutLibclang_AModelOfAnotherSpecification_IsRefused(string was, string now, string error)
    {
        _bench.Write();
        _bench.Text = _bench.Text.Replace(was, now, StringComparison.Ordinal);
        _bench.Version = null;
        BindingRunResult result = _bench.Write();
        Assert.Equal(BindingFailure.BadModel, result.Failure);
        Assert.Equal([error], _bench.Errors(result));
    }

    [Theory]
    [InlineData("{", true)]
    [InlineData("{", false)]
    [InlineData("{\"format\": 99, \"profile\": \"host\", \"headers\": []}", false)]
    public void ADamagedModel_IsOneLine(string text, bool hasLibclang)
    {
        _bench.Write();
        File.WriteAllText(_bench.PathOf("example.model.json"), text);
        _bench.Version = hasLibclang ? "libclang 19" : null;
        BindingRunResult result = _bench.Check();
        Assert.Equal(BindingFailure.BadModel, result.Failure);
        Assert.Contains(", example.model.json:1, ", Assert.Single(_bench.Errors(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void ADamagedModel_IsReplacedByAWritingRun()
    {
        _bench.Write();
        File.WriteAllText(_bench.PathOf("example.model.json"), "{");
        Assert.Equal(["example.model.json"], _bench.Names(_bench.Write().Written));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void WithoutIdfPath_TheComparisonIsOneNamedSkip(string? idf)
    {
        _bench.IdfFolders = ["components/x/include"];
        _bench.Write();
        BindingRunResult result = _bench.Check(idf);
        Assert.Equal(BindingFailure.None, result.Failure);
        Assert.Equal(["skipped: comparison with ESP-IDF's own headers: IDF_PATH is not set"], result.Omissions);
        Assert.Empty(_bench.Write().Omissions);
    }

    [Fact]
    public void ATargetThatIsNotIdfs_HasNothingToSkip()
    {
        _bench.Write();
        Assert.Empty(_bench.Check().Omissions);
    }

    [Fact]
    public void WithIdfPathAndWithoutLibclang_TheComparisonIsOneNamedSkip()
    {
        _bench.IdfFolders = ["components/x/include"];
        _bench.Write();
        _bench.Version = null;
        Assert.Equal(["skipped: comparison with ESP-IDF's own headers: libclang is missing"], _bench.Check(_bench.Folder).Omissions);
    }

    [Fact]
    public void WithIdfPath_TheSameDeclarations_AreRight()
    {
        _bench.IdfFolders = ["components/x/include"];
        _bench.Shims = "int dk_a(void);\n";
        _bench.Front = (r, _) => r.IdfPath.Length > 0 ? _bench.ModelOf(r)
            : _bench.ModelOf(r) with { Functions = [.. SampleModel.Whole.Functions, SampleModel.Function("dk_a", SampleModel.Int) with { Location = new CLocation("example_shims.g.h", 1) }] };
        _bench.Write();
        _bench.Requests.Clear();
        BindingRunResult result = _bench.Check(_bench.Folder);
        Assert.Equal((BindingFailure.None, 0), (result.Failure, result.Omissions.Count));
        HeaderRequest request = _bench.Requests[^1];
        Assert.Equal((_bench.Folder, 0, 0, "example.h"), (request.IdfPath, request.IncludeFolders.Count, request.VirtualFiles.Count, Assert.Single(request.Headers).Name));
    }

    [Fact]
    public void WithIdfPath_EachDifference_IsALine()
    {
        _bench.IdfFolders = ["components/x/include"];
        _bench.Front = (r, _) => r.IdfPath.Length == 0 ? _bench.ModelOf(r) : _bench.ModelOf(r) with { Constants = [], Variables = [] };
        _bench.Write();
        BindingRunResult result = _bench.Check(_bench.Folder);
        Assert.Equal(BindingFailure.OtherDeclarations, result.Failure);
        string[] errors = _bench.Errors(result);
        Assert.Equal(4, errors.Length);
        Assert.Equal($"constant DEV_LIMIT: example.h:13 here, missing in ESP-IDF, example.bind, correct the project's own header, or use the ESP-IDF that it was written for (IDF_PATH is {_bench.Folder})", errors[2]);
    }

    [Fact]
    public void WithIdfPath_AnErrorInItsHeaders_IsOneOfAHeader()
    {
        _bench.IdfFolders = ["components/x/include"];
        _bench.Front = (r, d) =>
        {
            if (r.IdfPath.Length > 0)
            {
                d.Add(new Diagnostic(DiagnosticSeverity.Error, "idf.h", 3, 1, "unknown type name 'foo'", "correct it"));
            }

            return _bench.ModelOf(r);
        };
        _bench.Write();
        Assert.Equal(BindingFailure.BadHeader, _bench.Check(_bench.Folder).Failure);
    }

    [Fact]
    public void AnIdfPathThatIsNoFolder_IsSaid()
    {
        _bench.IdfFolders = ["components/x/include"];
        _bench.Write();
        BindingRunResult result = _bench.Check("/no/such/idf");
        Assert.Equal(BindingFailure.NoHeader, result.Failure);
        Assert.Equal(["IDF_PATH names no folder, /no/such/idf, set it to ESP-IDF's folder, or to nothing"], _bench.Errors(result));
    }
}

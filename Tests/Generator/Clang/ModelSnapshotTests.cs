using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>
/// The model of each shape, byte for byte, for both profiles, in Shapes/Models. DEVICEKIT_UPDATE_MODELS=1 writes them; without it a missing one fails.
/// </summary>
public sealed class ModelSnapshotTests
{
    public static TheoryData<string, string> Shapes()
    {
        var data = new TheoryData<string, string>();
        foreach (string profile in ShapeHeaders.Profiles)
        {
            foreach (string name in ShapeHeaders.Names.Except(ShapeHeaders.WithSystemHeaders))
            {
                data.Add(profile, name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Shape_HasTheModelThatIsCheckedIn(string profile, string name)
    {
        string json = ModelJson.Write(ShapeHeaders.Model(profile, name));
        string path = Path.Combine(ShapeHeaders.Folder, "Models", profile, name + ".model.json");
        if (Environment.GetEnvironmentVariable("DEVICEKIT_UPDATE_MODELS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, json);
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing; DEVICEKIT_UPDATE_MODELS=1 writes it");
        Assert.Equal(File.ReadAllText(path), json);
    }

    [Fact]
    public void CheckedInModels_AllHaveAHeader()
    {
        IEnumerable<string> models = Directory.GetFiles(Path.Combine(ShapeHeaders.Folder, "Models"), "*.model.json", SearchOption.AllDirectories);
        Assert.Empty(models.Select(m => Path.GetFileName(m).Replace(".model.json", "", StringComparison.Ordinal)).Except(ShapeHeaders.Names));
    }

    [Theory]
    [InlineData("esp32")]
    [InlineData("host")]
    public void TwoParses_GiveTheSameBytes(string profile)
    {
        string[] headers = [.. ShapeHeaders.Names.Except(ShapeHeaders.WithSystemHeaders).Select(n => n + ".h")];
        string first = ModelJson.Write(ShapeHeaders.Parse(profile, [ShapeHeaders.Folder], headers));
        Assert.Equal(first, ModelJson.Write(ShapeHeaders.Parse(profile, [ShapeHeaders.Folder], headers)));
    }

    [Fact]
    public async Task ParsesSideBySide_GiveTheSameBytes()
    {
        ShapeHeaders.RequireLibClang();
        IEnumerable<Task<string>> parses = Enumerable.Range(0, 8).Select(i =>
            Task.Run(() => ModelJson.Write(ShapeHeaders.Parse(ShapeHeaders.Profiles[i % 2], [ShapeHeaders.Folder], "unnamed_member.h", "macros.h"))));
        string[] models = await Task.WhenAll(parses);
        Assert.Equal(2, models.Distinct().Count());
        Assert.Equal(models[0], models[2]);
    }

    [Fact]
    public void Esp32Shapes_NeedNoCLibrary()
    {
        ShapeHeaders.RequireLibClang();
        string[] headers = [.. ShapeHeaders.Names.Except(ShapeHeaders.WithSystemHeaders).Select(n => n + ".h")];
        ParseRequest request = ShapeHeaders.Request("esp32", [ShapeHeaders.Folder], headers);
        var diagnostics = new DiagnosticBag();
        HeaderModel without = HeaderParser.Parse(request with { Profile = request.Profile with { LibcIncludeFolders = [] } }, diagnostics);
        Assert.Empty(diagnostics.All);
        Assert.Equal(ModelJson.Write(ShapeHeaders.Parse("esp32", [ShapeHeaders.Folder], headers)), ModelJson.Write(without));
    }

    [Fact]
    public void Order_OfHeadersIsThatOfTheRequest()
    {
        HeaderModel model = ShapeHeaders.Parse("host", [ShapeHeaders.Folder], "opaque.h", "flags.h");
        Assert.Equal(["opaque.h", "flags.h"], model.Headers.Select(h => h.Name));
        Assert.Equal(["opaque_new", "opaque_free", "flags_open"], model.Functions.Select(f => f.Name));
    }
}

using System;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Model;

/// <summary>Models as JSON; needs no libclang, for the models are checked in.</summary>
public sealed class ModelJsonTests
{
    public static TheoryData<string> CheckedIn() =>
        [.. Directory.GetFiles(Path.Combine(ShapeHeaders.Folder, "Models"), "*.model.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(ShapeHeaders.Folder, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(CheckedIn))]
    public void Model_ReadAndWritten_IsTheSameBytes(string file)
    {
        string json = File.ReadAllText(Path.Combine(ShapeHeaders.Folder, file));
        Assert.Equal(json, ModelJson.Write(ModelJson.Read(file, json)));
    }

    [Fact]
    public void EveryKindOfType_ComesBackEqual()
    {
        CType[] types =
        [
            new CVoidType(), new CBoolType { IsConst = true }, new CIntegerType("unsigned int", 4, false), new CFloatType("double", 8), new CRecordType("r"), new CEnumType("e"),
            new CTypedefType("t") { IsConst = true }, new COpaqueType("x", null), new COpaqueType("y", 16), new CPointerType(new CPointerType(new CVoidType())),
            new CArrayType(new CTypedefType("t"), 3), new CArrayType(new CTypedefType("t"), null),
        ];
        var model = new HeaderModel { Profile = "host", Headers = [], Typedefs = [.. types.Select((t, i) => new CTypedef($"t{i}", new CLocation("a.h", i + 1), t))] };
        Assert.Equal(types, ModelJson.Read("a.json", ModelJson.Write(model)).Typedefs.Select(t => t.Type));
    }

    [Fact]
    public void FunctionType_KeepsNamesAndEllipsis()
    {
        var type = new CFunctionType(new CVoidType(), [new CParameter("a", new CBoolType()), new CParameter("", new CVoidType())], true);
        var model = new HeaderModel { Profile = "host", Headers = [], Functions = [new CFunction("f", new CLocation("a.h", 1), type) { IsInline = true }] };
        CFunction read = ModelJson.Read("a.json", ModelJson.Write(model)).Functions[0];
        Assert.True(read.IsInline && read.Type.IsVariadic);
        Assert.Equal(type.Parameters, read.Type.Parameters);
    }

    [Fact]
    public void Text_HasLineFeedsOnlyAndEndsInOne()
    {
        string json = ModelJson.Write(new HeaderModel { Profile = "host", Headers = [new HeaderFile("größe.h", "00")] });
        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.Contains("größe.h", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"format\": 2,\n  oops\n}", 3)]
    [InlineData("{\"format\": 2, \"profile\": \"host\"}", 1)]
    [InlineData("{\"format\": 2, \"profile\": \"host\", \"headers\": [], \"other\": 1}", 1)]
    [InlineData("{\"format\": 1, \"profile\": \"host\", \"headers\": []}", 1)]
    [InlineData("{\"format\": 2, \"profile\": \"host\", \"headers\": [], \"variables\": [{\"name\": \"v\", \"location\": {\"file\": \"a\", \"line\": 1}}]}", 1)]
    [InlineData("{\"format\": 2, \"profile\": null, \"headers\": []}", 1)]
    [InlineData("null", 1)]
    [InlineData("", 1)]
    [InlineData("{\"format\": 2, \"profile\": \"host\", \"headers\": [], \"typedefs\": [{\"name\": \"t\", \"location\": {\"file\": \"a\", \"line\": 1}, \"type\": {\"kind\": \"what\"}}]}", 1)]
    [InlineData("{\"format\": 2, \"profile\": \"host\", \"headers\": [], \"typedefs\": [\n{\"name\": \"t\", \"location\": {\"file\": \"a\", \"line\": 1}, \"type\": {\"name\": \"int\"}}]}", 2)]
    [InlineData("{\"format\": 2,\n\"de\\nfines\": []}", 2)]
    public void WrongText_IsOneLineWithItsPlace(string json, int line)
    {
        GeneratorException exception = Assert.Throws<GeneratorException>(() => ModelJson.Read("a.model.json", json));
        Diagnostic diagnostic = Assert.Single(exception.Diagnostics);
        Assert.Equal(("a.model.json", line), (diagnostic.Path, diagnostic.Line));
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void TextThatIsCutOff_IsToldAtEveryPlace()
    {
        string json = File.ReadAllText(Path.Combine(ShapeHeaders.Folder, "Models", "esp32", "handles.model.json"));
        for (int length = 0; length < json.TrimEnd().Length; length++)
        {
            Assert.Throws<GeneratorException>(() => ModelJson.Read("cut.json", json[..length]));
        }
    }

    [Fact]
    public void WordsThatAreChanged_AreReadOrTold()
    {
        string[] lines = File.ReadAllLines(Path.Combine(ShapeHeaders.Folder, "Models", "esp32", "unnamed_member.model.json"));
        int told = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            string json = string.Join('\n', lines.Where((_, n) => n != i));
            try
            {
                ModelJson.Write(ModelJson.Read("changed.json", json));
            }
            catch (GeneratorException exception)
            {
                told++;
                Assert.Single(exception.Diagnostics);
            }
        }

        Assert.InRange(told, lines.Length / 2, lines.Length);
    }
}

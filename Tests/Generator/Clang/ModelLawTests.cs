using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>What holds of every model, whatever the headers.</summary>
public sealed class ModelLawTests
{
    [Theory]
    [InlineData("esp32")]
    [InlineData("host")]
    public void EveryTypeThatIsNamed_IsInTheModel(string profile)
    {
        HeaderModel model = All(profile);
        HashSet<string> records = [.. model.Records.Select(r => r.Name)];
        HashSet<string> enums = [.. model.Enums.Select(e => e.Name)];
        HashSet<string> typedefs = [.. model.Typedefs.Select(t => t.Name)];
        foreach (CType type in Types(model))
        {
            switch (type)
            {
                case CRecordType record:
                    Assert.Contains(record.Name, records);
                    break;
                case CEnumType named:
                    Assert.Contains(named.Name, enums);
                    break;
                case CTypedefType typedef:
                    Assert.Contains(typedef.Name, typedefs);
                    break;
                default:
                    break;
            }
        }
    }

    [Theory]
    [InlineData("esp32")]
    [InlineData("host")]
    public void NamesOfAKind_AreThereOnce(string profile)
    {
        HeaderModel model = All(profile);
        Assert.Equal(model.Records.Select(r => r.Name).Distinct(), model.Records.Select(r => r.Name));
        Assert.Equal(model.Enums.Select(e => e.Name).Distinct(), model.Enums.Select(e => e.Name));
        Assert.Equal(model.Typedefs.Select(t => t.Name).Distinct(), model.Typedefs.Select(t => t.Name));
        Assert.Equal(model.Functions.Select(f => f.Name).Distinct(), model.Functions.Select(f => f.Name));
        Assert.Equal(model.Constants.Select(c => c.Name).Distinct(), model.Constants.Select(c => c.Name));
        Assert.Empty(model.Constants.Select(c => c.Name).Intersect(model.Macros.Select(m => m.Name)));
    }

    [Theory]
    [InlineData("esp32")]
    [InlineData("host")]
    public void Json_HoldsNoFolderOfThisMachine(string profile)
    {
        string json = ModelJson.Write(All(profile));
        Assert.DoesNotContain(SourceTree.Root, json, StringComparison.Ordinal);
        Assert.DoesNotContain("/usr/", json, StringComparison.Ordinal);
        Assert.DoesNotContain("devicekit-virtual", json, StringComparison.Ordinal);
        Assert.DoesNotContain("unnamed at", json, StringComparison.Ordinal);
    }

    [Fact]
    public void NestedRecords_StandBehindTheirHolder()
    {
        List<string> names = [.. All("esp32").Records.Select(r => r.Name)];
        foreach (string nested in names.Where(n => n.Contains('.', StringComparison.Ordinal) && !n.EndsWith(".target", StringComparison.Ordinal)))
        {
            int holder = names.IndexOf(nested[..nested.IndexOf('.', StringComparison.Ordinal)]);
            int index = names.IndexOf(nested);
            Assert.All(names[(holder + 1)..index], n => Assert.StartsWith(names[holder] + ".", n, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void SameShape_IsTheSameFromAnotherFolder()
    {
        string folder = Directory.CreateTempSubdirectory("devicekit-headers-").FullName;
        try
        {
            File.Copy(Path.Combine(ShapeHeaders.Folder, "unnamed_member.h"), Path.Combine(folder, "unnamed_member.h"));
            Assert.Equal(
                ModelJson.Write(ShapeHeaders.Model("host", "unnamed_member")), ModelJson.Write(ShapeHeaders.Parse("host", [folder], "unnamed_member.h")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static HeaderModel All(string profile) =>
        ShapeHeaders.Parse(profile, [ShapeHeaders.Folder], [.. ShapeHeaders.Names.Except(ShapeHeaders.WithSystemHeaders).Select(n => n + ".h")]);

    private static IEnumerable<CType> Types(HeaderModel model) =>
        model.Functions.Select(f => (CType)f.Type)
            .Concat(model.Records.SelectMany(r => r.Fields).Select(f => f.Type))
            .Concat(model.Typedefs.Select(t => t.Type))
            .Concat(model.Variables.Select(v => v.Type))
            .Concat(model.Constants.Select(c => c.Type))
            .SelectMany(Parts);

    private static IEnumerable<CType> Parts(CType type) => type switch
    {
        CPointerType pointer => Parts(pointer.Target),
        CArrayType array => Parts(array.Element),
        CFunctionType function => function.Parameters.SelectMany(p => Parts(p.Type)).Concat(Parts(function.Returns)),
        _ => [type],
    };
}

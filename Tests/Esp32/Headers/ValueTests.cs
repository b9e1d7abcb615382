using System.Globalization;
using System.Linq;
using System.Text.Json;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Esp32.Tests.Headers;

public sealed class ValueTests
{
    public static TheoryData<string> Enums => Facts.Names(Facts.Enums);

    public static TheoryData<string> Typedefs => Facts.Names(Facts.Typedefs);

    public static TheoryData<string> Constants => Facts.Names(Facts.Constants);

    [Theory]
    [MemberData(nameof(Enums))]
    public void AnEnum_HasTheMembersOfTheFactsInTheirOrder(string name)
    {
        CEnum declared = Declared.Enums[name];
        Assert.Equal(4, declared.Underlying.Size);
        Assert.Equal(Facts.Enums[name].GetProperty("values").EnumerateObject().Select(v => (v.Name, v.Value.GetInt64())), declared.Members.Select(m => (m.Name, m.Value)));
    }

    [Theory]
    [MemberData(nameof(Typedefs))]
    public void ATypedef_StandsForWhatTheFactsSay(string name)
    {
        string fact = Spelling.WithoutTags(Facts.Text(Facts.Typedefs[name], "type"));
        if (fact == name)
        {
            // Of its own record or enum, which has its name.
            Assert.True(Declared.Records.ContainsKey(name) || Declared.Enums.ContainsKey(name));
        }
        else
        {
            Assert.Equal(fact, Spelling.Of(Declared.Typedefs[name].Type));
        }
    }

    [Theory]
    [MemberData(nameof(Constants))]
    public void AConstant_HasTheValueAndTypeOfTheFacts(string name)
    {
        JsonElement fact = Facts.Constants[name];
        CConstant declared = Declared.Constants[name];
        Assert.Equal(fact.GetProperty("value").GetInt64().ToString(CultureInfo.InvariantCulture), declared.Value);
        Assert.Equal(Facts.Text(fact, "type"), Spelling.Of(declared.Type));
    }
}

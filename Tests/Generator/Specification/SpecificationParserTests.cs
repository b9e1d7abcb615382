using System.Linq;
using DeviceKit.Generator.Specification;
using Xunit;

namespace DeviceKit.Generator.Tests.Specification;

public sealed class SpecificationParserTests
{
    [Fact]
    public void TheFilesItems_AreRead()
    {
        BindingSpecification read = Parsed.Items("output Out/Generated\nlibrary pcap libpcap.so.1 libpcap.so.0.8\ninclude .\ninclude /usr/include/x\ndefine A\ndefine B=2\nheader other.h package libother-dev\nstrip type a_ b_\nstrip type c_\nrename field a.b C\n");
        Assert.Equal(("DeviceKit.Example", "Example", "host", "example.model.json", "Out/Generated"), (read.Namespace, read.Stem, read.Profile, read.Model, read.Output));
        Assert.Equal(("pcap", "libpcap.so.1 libpcap.so.0.8"), (read.Library!.Name, string.Join(' ', read.Library.Files)));
        Assert.Equal([".", "/usr/include/x"], read.IncludeFolders);
        Assert.Equal(["A", "B=2"], read.Defines);
        Assert.Equal([new HeaderSpecification(5, "example.h", null), new HeaderSpecification(12, "other.h", "libother-dev")], read.Headers);
        Assert.Equal(["a_", "b_", "c_"], read.TypePrefixes);
        Assert.Equal([new RenameSpecification(15, "field", "a.b", "C")], read.Renames);
    }

    [Fact]
    public void WithoutOutput_TheFolderIsGenerated() => Assert.Equal("Generated", Parsed.Items("").Output);

    [Fact]
    public void AnApi_IsRead()
    {
        ApiSpecification api = Assert.Single(Parsed.Items("api IPcap\n  summary The library.\n  functions a b_*\n  functions c\n  except b_x\n  constants K_*\n  strip a_\n").Apis);
        Assert.Equal(("IPcap", "The library."), (api.Interface, api.Summary));
        Assert.Equal(["a", "b_*", "c"], api.Functions);
        Assert.Equal(["b_x"], api.Except);
        Assert.Equal(["K_*"], api.Constants);
        Assert.Equal(["a_"], api.Prefixes);
    }

    [Fact]
    public void AnErrorFamily_IsRead()
    {
        ErrorSpecification error = Assert.Single(Parsed.Items("error E for esp_err_t\n  exception X\n  success one\n  codes A B_*\n  strip B_\n").Errors);
        Assert.Equal(("E", "esp_err_t", "X", "one", "A B_*", "B_"), (error.Name, error.Type, error.Exception, error.Success, string.Join(' ', error.Codes), string.Join(' ', error.Prefixes)));
    }

    [Theory]
    [InlineData("pcap_t*", "pcap_t *")]
    [InlineData("pcap_t *", "pcap_t *")]
    [InlineData("struct x  * *", "struct x **")]
    [InlineData("const struct x***", "const struct x ***")]
    [InlineData("nvs_handle_t", "nvs_handle_t")]
    public void AHandlesType_IsWrittenAsCWritesIt(string type, string written) => Assert.Equal(written, Parsed.Items($"handle H for {type}\n").Handles[0].Type);

    [Theory]
    [InlineData("-1", -1)]
    [InlineData("0xFFFFFFFF", 0xFFFFFFFFL)]
    [InlineData("0xffffffffffffffff", -1)]
    public void TheInvalidValue_IsDecimalOrHexadecimal(string text, long value) => Assert.Equal(value, Parsed.Items($"handle H for t\n  invalid {text}\n").Handles[0].Invalid);

    [Theory]
    [InlineData("value", ParameterKind.Value)]
    [InlineData("in", ParameterKind.In)]
    [InlineData("out", ParameterKind.Out)]
    [InlineData("inout", ParameterKind.InOut)]
    [InlineData("in array fixed 1", ParameterKind.InArray)]
    [InlineData("out array fixed 1", ParameterKind.OutArray)]
    [InlineData("inout array fixed 1", ParameterKind.OutArray)]
    [InlineData("in text", ParameterKind.InText)]
    [InlineData("out text fixed 1", ParameterKind.OutText)]
    [InlineData("address call", ParameterKind.Address)]
    [InlineData("out address static", ParameterKind.OutAddress)]
    [InlineData("callback Done", ParameterKind.Callback)]
    [InlineData("callbacks IDone", ParameterKind.CallbackTable)]
    [InlineData("user-data", ParameterKind.UserData)]
    [InlineData("null", ParameterKind.Null)]
    public void EachKindOfParameter_IsRead(string words, ParameterKind kind)
    {
        ParameterSpecification parameter = Parsed.Items($"callback Done for done_t\n  context call\ncallbacks IDone for done_s\n  user-data p\nfunction f\n  p {words}\n").Functions[0].Parameters[0];
        Assert.Equal((kind, words.StartsWith("inout array", System.StringComparison.Ordinal)), (parameter.Kind, parameter.IsRead));
    }

    [Fact]
    public void AParametersWords_ComeInAnyOrder()
    {
        ParameterSpecification[] parameters = [.. Parsed.Items("function f\n  a inout array until g length n optional enum E\n  b in array fixed 6 consumed static\n  parameter return value\n  c out owned\n").Functions[0].Parameters];
        Assert.Equal(new ParameterSpecification(7, "a", ParameterKind.OutArray) { IsRead = true, Lifetime = "until g", Length = "n", IsOptional = true, Enum = "E" }, parameters[0]);
        Assert.Equal(new ParameterSpecification(8, "b", ParameterKind.InArray) { FixedLength = 6, IsOwned = true, Lifetime = "static" }, parameters[1]);
        Assert.Equal(new ParameterSpecification(9, "return", ParameterKind.Value), parameters[2]);
        Assert.Equal(new ParameterSpecification(10, "c", ParameterKind.Out) { IsOwned = true }, parameters[3]);
    }

    [Theory]
    [InlineData("value", ReturnKind.Value, null, false, null)]
    [InlineData("value enum E", ReturnKind.Value, "E", false, null)]
    [InlineData("value owned", ReturnKind.Value, null, true, null)]
    [InlineData("error Status", ReturnKind.Error, "Status", false, null)]
    [InlineData("count", ReturnKind.Count, null, false, null)]
    [InlineData("text static", ReturnKind.Text, null, false, "static")]
    [InlineData("text release g_free", ReturnKind.Text, null, true, "release g_free")]
    [InlineData("address until f", ReturnKind.Address, null, false, "until f")]
    [InlineData("bool", ReturnKind.Bool, null, false, null)]
    public void EachKindOfResult_IsRead(string words, ReturnKind kind, string? name, bool isOwned, string? lifetime) => Assert.Equal(
        new ReturnSpecification(7, kind) { Name = name, IsOwned = isOwned, Lifetime = lifetime },
        Parsed.Items($"function f\n  return {words}\nerror Status\n  exception X\n  codes A\n").Functions[0].Return);

    [Fact]
    public void AFunctionsOwnLines_AreRead()
    {
        FunctionSpecification function = Parsed.Items("function f\n  summary Does it.\n  codes A B\n  codes C\n").Functions[0];
        Assert.Equal(("Does it.", "A B C"), (function.Summary, string.Join(' ', function.Codes!)));
        Assert.Null(Parsed.Items("function f\n").Functions[0].Codes);
    }

    [Fact]
    public void ACallback_IsRead()
    {
        CallbackSpecification callback = Parsed.Items("callback Done for done_t\n  context interrupt\n  user-data arg\n  queue 16\n  copy data 48\n  overflow drop(a, b); # c\n  result (bool)1\n  b address until f\n").Callbacks[0];
        Assert.Equal(("Done", "done_t", CallbackContext.Interrupt, "arg", 16), (callback.Name, callback.Type, callback.Context, callback.UserData, callback.Queue));
        Assert.Equal((10, "data", 48, 0, 0), Assert.Single(callback.Copies.Select(c => (c.Line, c.Parameter, c.Size, c.By.Count, c.Cases.Count))));
        Assert.Equal(("drop(a, b); # c", "(bool)1", "until f"), (callback.Overflow, callback.Result, callback.Parameters[0].Lifetime));
    }

    [Fact]
    public void ACopyByOtherParameters_HasItsCases()
    {
        CopySpecification copy = Assert.Single(Parsed.Items("callback Done for done_t\n  context task\n  queue 16\n  case data a_t when X_BASE X_ONE\n  copy data 48 by base id\n  case data b_t when X_BASE X_TWO\n").Callbacks[0].Copies);
        Assert.Equal("base id", string.Join(' ', copy.By));
        Assert.Equal([(9, "a_t", "X_BASE X_ONE"), (11, "b_t", "X_BASE X_TWO")], copy.Cases.Select(c => (c.Line, c.Record, string.Join(' ', c.Values))));
    }

    [Fact]
    public void ACallbackTable_IsRead()
    {
        CallbackTableSpecification table = Parsed.Items("callbacks IDone for done_s\n  user-data p\n  omit a b\n  member c q in text\n  member c r value\n  member c return count\n").CallbackTables[0];
        Assert.Equal(("IDone", "done_s", "p", "a b"), (table.Interface, table.Record, table.UserData, string.Join(' ', table.Omitted)));
        Assert.Equal(["q", "r"], table.Members["c"].Select(p => p.Name));
        Assert.Equal(ReturnKind.Count, table.Returns["c"].Kind);
    }

    [Fact]
    public void EnumsAndFlags_AreRead()
    {
        BindingSpecification read = Parsed.Items("enum E for e_t\n  strip E_\nflags F\n  constants F_*\n  type uint\n");
        Assert.Equal(("E", "e_t", false, "E_"), (read.Enums[0].Name, read.Enums[0].Type, read.Enums[0].IsFlags, read.Enums[0].Prefixes[0]));
        Assert.Equal(("F", null, true, "uint"), (read.Enums[1].Name, read.Enums[1].Type, read.Enums[1].IsFlags, read.Enums[1].BaseType));
    }

    [Fact]
    public void ARecordsMembers_AreRead() => Assert.Equal(
        [new FieldSpecification(7, "a") { Enum = "E" }, new FieldSpecification(8, "b.c") { Enum = "F", Lifetime = "until f: kept # as is" }],
        Parsed.Items("record r\n  field a enum E\n  field b.c enum F lifetime until f: kept # as is\n").Records[0].Fields);

    [Theory]
    [InlineData("esp_err_t dk_init(void)", "dk_init")]
    [InlineData("const char *dk_name(int a, void (*f)(int))", "dk_name")]
    [InlineData("struct x * dk_x (int a)", "dk_x")]
    public void AShim_KnowsItsName(string prototype, string name)
    {
        ShimSpecification shim = Parsed.Items($"shim {prototype}\n  summary A shim.\n  | int x = 1;\n  |   return 0;\n").Shims[0];
        Assert.Equal((prototype, name, "A shim.", "int x = 1;\n  return 0;"), (shim.Prototype, shim.Name, shim.Summary, string.Join('\n', shim.Body)));
    }
}

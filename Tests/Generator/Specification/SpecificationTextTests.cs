using System;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Specification;
using Xunit;

namespace DeviceKit.Generator.Tests.Specification;

public sealed class SpecificationTextTests
{
    [Theory]
    [InlineData("binding")]
    [InlineData("stem")]
    [InlineData("profile")]
    [InlineData("model")]
    [InlineData("header")]
    public void ARequiredItemThatIsMissing_IsNamed(string item)
    {
        string text = string.Join('\n', Parsed.Required.Split('\n').Where(l => !l.StartsWith(item, StringComparison.Ordinal)));
        string error = Assert.Single(Parsed.ErrorsOfWhole(text));
        Assert.StartsWith($"1:1 the item '{item}' is missing, write '{item} ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyFile_LacksEveryRequiredItem() => Assert.Equal(5, Parsed.ErrorsOfWhole("").Length);

    [Fact]
    public void AnUnknownProfile_IsAnsweredWithTheNearest() => Assert.StartsWith(
        "3:9 there is no profile 'esp23', did you mean 'esp32'?", Assert.Single(Parsed.ErrorsOfWhole(Parsed.Required.Replace("host", "esp23", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Theory]
    [InlineData("profile host", "binding a..b\nprofile host", "1:9 'a..b' is not a namespace of C#, write 'binding NAMESPACE'")]
    [InlineData("stem Example", "stem a-b", "1:6 'a-b' is not a name of C#, write 'stem NAME'")]
    [InlineData("model example.model.json", "model ../a.txt", "1:7 '../a.txt' is not a file FILE.json below the specification's folder, write 'model FILE.json'")]
    public void ARequiredItemOfAWrongForm_IsSaid(string line, string wrong, string error)
    {
        string keyword = wrong.Split(' ')[0];
        string rest = string.Concat(Parsed.Required.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l != line && !l.StartsWith(keyword, StringComparison.Ordinal)).Select(l => l + "\n"));
        Assert.Equal([error], Parsed.ErrorsOfWhole(wrong + "\n" + rest));
    }

    [Fact]
    public void OneRun_TellsEveryError() => Assert.Equal(
        ["6:1 there is no item 'apo', did you mean 'api'?", "9:5 there is no kind of parameter 'inn', did you mean 'in'?", "10:5 'q' is an address without a lifetime, write 'until FUNCTION', 'static', 'call', 'owned' or 'consumed' behind it"],
        Parsed.Errors("apo IPcap\n  functions a\nfunction f\n  p inn\n  q address\n"));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void AnyLineEnd_IsALineEnd(string end)
    {
        string text = Parsed.Required + "api IPcap\n  summary A text.\n  functions a\nshim int f(void)\n  | return 1;\n";
        BindingSpecification specification = Parsed.Whole(text.Replace("\n", end, StringComparison.Ordinal));
        Assert.Equal("A text.", Assert.Single(specification.Apis).Summary);
        Assert.Equal(["return 1;"], Assert.Single(specification.Shims).Body);
        Assert.Equal("a", Assert.Single(specification.Apis[0].Functions));
    }

    [Fact]
    public void AByteOrderMark_IsPassedOver() => Assert.Equal("DeviceKit.Example", Parsed.Whole("\uFEFF" + Parsed.Required).Namespace);

    [Fact]
    public void Tabs_AreBlanks()
    {
        BindingSpecification specification = Parsed.Items("handle\tH\tfor\tt\t*\n\trelease\tt_free\t# a comment\n");
        HandleSpecification handle = Assert.Single(specification.Handles);
        Assert.Equal(("H", "t *", "t_free"), (handle.Name, handle.Type, handle.Release));
    }

    [Theory]
    [InlineData("stem\u00A0x", "6:5 the character U+00A0, which looks like a blank and is none, write an ordinary blank")]
    [InlineData("output a\u0007", "6:9 the control character U+0007, write the file as UTF-8 text")]
    [InlineData("output \uFFFD", "6:8 bytes that are not UTF-8, write the file as UTF-8 text")]
    public void ACharacterThatHasNoBusinessThere_IsSaid(string line, string error) => Assert.Equal(error, Parsed.Errors(line)[0]);

    [Fact]
    public void AnIndentedLineBeforeAnyItem_IsSaid() => Assert.Equal(
        "1:3 an indented line belongs to no item, begin an item in column 1, such as 'binding NAMESPACE'", Parsed.ErrorsOfWhole("  functions a\n" + Parsed.Required)[0]);

    [Fact]
    public void Comments_EndAtTheLineAndStandAnywhereButInTexts()
    {
        BindingSpecification specification = Parsed.Items("# one\n  # two\napi IPcap # three\n# four\n  functions a#b_is_no_comment_sign # five\n".Replace("a#b_is_no_comment_sign", "a", StringComparison.Ordinal)
            + "  summary The # of things.\nshim int f(void)\n  | #if X // y\n  |   return 1;\n  |\n  |#endif\n");
        Assert.Equal("The # of things.", specification.Apis[0].Summary);
        Assert.Equal(["#if X // y", "  return 1;", "", "#endif"], specification.Shims[0].Body);
    }

    [Fact]
    public void EveryItem_KnowsItsLine()
    {
        BindingSpecification specification = Parsed.Items("\napi IPcap\n  functions a\n\nfunction f\n  p in\n  return count\n");
        Assert.Equal((7, 10, 11, 12, 5), (specification.Apis[0].Line, specification.Functions[0].Line, specification.Functions[0].Parameters[0].Line, specification.Functions[0].Return!.Line, specification.Headers[0].Line));
    }

    [Fact]
    public void AnError_IsTakenToTheCallersBag()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Note("other.bind", 1, "something", "nothing");
        Assert.NotNull(SpecificationParser.Parse("example.bind", Parsed.Required, diagnostics));
        Assert.Null(SpecificationParser.Parse("example.bind", "apo", diagnostics));
        Assert.Equal(7, diagnostics.All.Count);
    }
}

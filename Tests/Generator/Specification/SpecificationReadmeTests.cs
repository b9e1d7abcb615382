using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Generator.Specification;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Specification;

/// <summary>The reference in Bindings/Generator/README.md is complete and right.</summary>
public sealed class SpecificationReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(SourceTree.PathOf("Bindings", "Generator", "README.md"));

    public static TheoryData<string> Examples => [.. ExamplesOf(s_readme)];

    public static TheoryData<string> Words =>
    [
        .. SpecificationGrammar.ParameterKinds.Concat(SpecificationGrammar.ParameterWords).Concat(SpecificationGrammar.ReturnKinds).Concat(SpecificationGrammar.ReturnWords)
            .Concat(SpecificationGrammar.FieldWords).Concat(SpecificationGrammar.RenameKinds).Concat(SpecificationGrammar.Successes).Concat(SpecificationGrammar.Contexts)
            .Concat(SpecificationGrammar.BaseTypes).Concat(SpecificationGrammar.Items.SelectMany(i => i.Words)).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExample_Parses(string example) =>
        Assert.NotNull(example.StartsWith("binding", StringComparison.Ordinal) ? Parsed.Whole(example) : Parsed.Items(example));

    [Theory]
    [MemberData(nameof(Words))]
    public void AWord_IsExplained(string word) => Assert.Matches($@"`([^`\n]*[ |\[])?{Regex.Escape(word)}([ |\]\\][^`\n]*)?`", s_readme);

    [Theory]
    [MemberData(nameof(Words))]
    public void AWord_HasAnExample(string word)
    {
        string[] notShown = [.. SpecificationGrammar.Successes, .. SpecificationGrammar.BaseTypes];
        string pattern = $@"(^|\s){Regex.Escape(word)}(\s|$)";
        Assert.True(notShown.Contains(word) || ExamplesOf(s_readme).Any(e => Regex.IsMatch(e, pattern)), word);
    }

    [Fact]
    public void EveryUsage_StandsInTheReference()
    {
        string text = s_readme.Replace("\\|", "|", StringComparison.Ordinal);
        IEnumerable<string> usages = SpecificationGrammar.Items.Where(i => i.Lines.Count == 0).Select(i => i.Usage).Concat(SpecificationGrammar.Items.SelectMany(i => i.Lines).Where(l => l.Word != "|").Select(l => l.Usage));
        Assert.All(usages, u => Assert.Contains($"`{u}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryItem_HasAnExample()
    {
        string examples = "\n" + string.Join('\n', ExamplesOf(s_readme));
        Assert.All(SpecificationGrammar.Items, i => Assert.Contains($"\n{i.Word} ", examples, StringComparison.Ordinal));
    }

    private static IEnumerable<string> ExamplesOf(string readme) => Regex.Matches(readme, "```bind\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value);
}

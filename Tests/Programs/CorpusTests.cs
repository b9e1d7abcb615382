using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Programs.Tests.Running;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Programs.Tests;

/// <summary>What makes a corpus: programs that differ, say what they cover, and do the same in every run.</summary>
public sealed class CorpusTests
{
    private const string Update = "DEVICEKIT_UPDATE_COVERAGE";

    [Fact]
    public void EveryProgram_SaysWhatItCovers_AndHasItsNamespace() =>
        Assert.Empty(ProgramCorpus.All.Where(p => !p.Cells.Any() || !p.Text.Contains($"namespace {p.Namespace};", StringComparison.Ordinal)).Select(p => p.Id));

    [Fact]
    public void EveryKnownGap_IsAProgram_AndHasAReason() =>
        Assert.Empty(KnownGaps.Reasons.Where(gap => gap.Value.Length == 0 || ProgramCorpus.All.All(p => p.Id != gap.Key)).Select(gap => gap.Key));

    [Fact]
    public void NoTwoPrograms_DifferOnlyInConstants()
    {
        IEnumerable<IGrouping<string, TestProgram>> same = ProgramCorpus.All.GroupBy(ProgramShape.Of).Where(g => g.Count() > 1);
        Assert.Empty(same.Select(g => string.Join(" = ", g.Select(p => p.Id))));
    }

    [Fact]
    public void AProgramWithOtherConstantsAndNames_HasTheSameShape()
    {
        const string First = "namespace Programs.A.B;\ninternal static class Program { internal static void Main() { int x = 1; System.Console.WriteLine(x + -2); } }";
        string second = First.Replace("A.B", "A.C", StringComparison.Ordinal).Replace("x", "y", StringComparison.Ordinal).Replace("1", "0x17", StringComparison.Ordinal).Replace("-2", "3", StringComparison.Ordinal);
        Assert.Equal(Shape(First), Shape(second));
        Assert.NotEqual(Shape(First), Shape(First.Replace("+", "*", StringComparison.Ordinal)));
        static string Shape(string text) => ProgramShape.Of(new TestProgram("A", "B", "A/B.cs", text));
    }

    [Fact]
    public void EveryProgram_DoesTheSameTwiceOnDotnet()
    {
        foreach (ProgramBatch batch in ProgramBatch.Of(ProgramCorpus.Chosen))
        {
            IReadOnlyList<IReadOnlyDictionary<string, ProgramOutcome>> runs = batch.RunOnDotnet(2);
            (IReadOnlyDictionary<string, ProgramOutcome> first, IReadOnlyDictionary<string, ProgramOutcome> second) = (runs[0], runs[1]);
            Assert.Equal(batch.Programs.Select(p => p.Id), first.Keys);
            Assert.All(batch.Programs, p => Assert.Equal(first[p.Id], second[p.Id]));
            Assert.All(batch.Programs, p => Assert.True(first[p.Id] is { IsWhole: true, Output.Length: > 0 }, $"{p.Id}: {first[p.Id]}"));
            Assert.All(batch.Programs, p => Assert.True(p.IsAlone || first[p.Id].End.StartsWith("exit code ", StringComparison.Ordinal), $"{p.Id}: {first[p.Id]}"));
        }
    }

    [Fact]
    public void CoverageTable_IsThatOfTheCorpus()
    {
        string path = SourceTree.PathOf("Tests", "Programs", "coverage.txt");
        string table = CoverageTable.Write(ProgramCorpus.All);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(path, table);
        }

        Assert.True(File.ReadAllText(path) == table, $"Tests/Programs/coverage.txt is not that of the corpus; {Update}=1 writes it anew");
    }
}

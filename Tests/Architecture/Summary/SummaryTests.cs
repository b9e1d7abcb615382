using System.Collections.Generic;
using System.IO;
using DeviceKit.TestSummary;
using Xunit;
using TestResult = DeviceKit.TestSummary.TestResult;

namespace DeviceKit.Architecture.Tests.Summary;

public sealed class SummaryTests
{
    private static readonly IReadOnlyList<SkipRule> s_rules = SkipRule.ParseAll(["# comment", "", "*.Peers.* | *namespace* | ip netns add x | true"]);

    private static readonly TestResult s_skip = new("DeviceKit.Peers.Nginx_Answers(size: 3)", TestOutcome.Skipped, "needs a network namespace");

    [Fact]
    public void Results_AreReadFromXml()
    {
        const string Xml = """
            <assemblies><assembly><errors><error type="fixture-cleanup" name="F"><failure><message>late</message></failure></error></errors><collection>
              <test name="A" result="Pass" />
              <test name="B" result="Fail"><failure><message>expected 1</message><stack-trace>at B</stack-trace></failure><output>seed 7</output></test>
              <test name="C" result="Skip"><reason>no nginx</reason></test>
            </collection></assembly></assemblies>
            """;
        Assert.Equal(
            [
                new TestResult("A", TestOutcome.Passed),
                new TestResult("B", TestOutcome.Failed, "expected 1\nat B\nseed 7"),
                new TestResult("C", TestOutcome.Skipped, "no nginx"),
                new TestResult("fixture-cleanup F", TestOutcome.Failed, "late"),
            ],
            ResultReader.ReadXml(new StringReader(Xml)));
    }

    [Fact]
    public void AProgramThatDiesWithoutResults_IsAFailure()
    {
        string folder = Directory.CreateTempSubdirectory("devicekit-summary").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "X.exit"), "134\n");
            File.WriteAllText(Path.Combine(folder, "X.log"), "Stack overflow.\n");
            TestResult result = Assert.Single(ResultReader.ReadFolder(folder));
            Assert.Equal(TestOutcome.Failed, result.Outcome);
            Assert.Contains("134", result.Text, System.StringComparison.Ordinal);
            Assert.Contains("Stack overflow.", result.Text, System.StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void AProgramThatEndsBadlyAfterItsTestsPassed_IsAFailure()
    {
        string folder = Directory.CreateTempSubdirectory("devicekit-summary").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "X.exit"), "139\n");
            File.WriteAllText(Path.Combine(folder, "X.xml"), "<assemblies><test name='A' result='Pass' /></assemblies>");
            Assert.Equal(1, Write(strict: true, probeSucceeds: false, [.. ResultReader.ReadFolder(folder)]).Code);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void TheClosingLine_IsTheLastOne()
    {
        (int code, string text) = Write(strict: true, probeSucceeds: false, new TestResult("A", TestOutcome.Passed), s_skip);
        Assert.Equal(0, code);
        Assert.EndsWith("\n1 passed, 0 failed, 1 skipped\n", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void AFailure_IsShownAndFailsTheRun()
    {
        (int code, string text) = Write(strict: false, probeSucceeds: false, new TestResult("A", TestOutcome.Passed), new TestResult("B", TestOutcome.Failed, "why"));
        Assert.Equal(1, code);
        Assert.Contains("FAILED B\n    why\n", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void NoTest_FailsTheRun() => Assert.Equal(1, Write(strict: false, probeSucceeds: false).Code);

    [Fact]
    public void OnlySkips_FailTheRun() => Assert.Equal(1, Write(strict: false, probeSucceeds: false, s_skip).Code);

    [Fact]
    public void ASkipThatIsNotListed_FailsAStrictRunOnly()
    {
        TestResult[] results = [new("A", TestOutcome.Passed), s_skip with { Text = "no reason" }];
        Assert.Equal(1, Write(strict: true, probeSucceeds: false, results).Code);
        Assert.Equal(0, Write(strict: false, probeSucceeds: false, results).Code);
    }

    [Fact]
    public void ASkipWhoseProbeSucceeds_FailsTheRun()
    {
        (int code, string text) = Write(strict: true, probeSucceeds: true, new TestResult("A", TestOutcome.Passed), s_skip);
        Assert.Equal(1, code);
        Assert.Contains("FORBIDDEN SKIP: needs a network namespace", text, System.StringComparison.Ordinal);
        Assert.Contains("'ip netns add x | true'", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleWithoutProbe_IsRefused() => Assert.Throws<InvalidDataException>(() => SkipRule.ParseAll(["A | B"]));

    [Fact]
    public void TheRepositorysRules_AreWellFormed() => Assert.NotNull(SkipRule.ParseAll(File.ReadAllLines(Repository.FullPath("Tests/skips.txt"))));

    [Fact]
    public void Captures_AreOneTest_WhichFailsWithFileAndLine()
    {
        string folder = Directory.CreateTempSubdirectory("devicekit-summary").FullName;
        try
        {
            Assert.Empty(new CaptureCheck(null).Run(Path.Combine(folder, "missing")));
            File.WriteAllText(Path.Combine(folder, "a.pcapng"), "");
            File.WriteAllText(Path.Combine(folder, "b.hostile.pcapng"), "");
            Assert.Equal([new TestResult("captures: 1 files", TestOutcome.Skipped, "tshark is missing")], new CaptureCheck(null).Run(folder));
            Assert.Equal([new TestResult("captures: 1 files", TestOutcome.Passed)], new CaptureCheck(_ => (0, [])).Run(folder));
            TestResult failure = Assert.Single(new CaptureCheck(_ => (0, ["  7 0.5 bad checksum"])).Run(folder));
            Assert.Equal((TestOutcome.Failed, Path.Combine(folder, "a.pcapng") + ": 7 0.5 bad checksum"), (failure.Outcome, failure.Text));
            Assert.Equal(TestOutcome.Failed, Assert.Single(new CaptureCheck(_ => (2, ["cut short"])).Run(folder)).Outcome);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (int Code, string Text) Write(bool strict, bool probeSucceeds, params TestResult[] results)
    {
        var output = new StringWriter { NewLine = "\n" };
        int code = SummaryReport.Write(results, new SkipPolicy(s_rules, strict, _ => probeSucceeds), output);
        return (code, output.ToString());
    }
}

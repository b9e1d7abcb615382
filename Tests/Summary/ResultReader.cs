using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace DeviceKit.TestSummary;

/// <summary>Reads what `build.sh` leaves of a test program: NAME.exit (its exit code), NAME.xml (xunit's results) and NAME.log.</summary>
internal static class ResultReader
{
    private const int LastLines = 40;

    public static IReadOnlyList<TestResult> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.exit").Order(StringComparer.Ordinal).SelectMany(ReadProgram)];

    /// <summary>Reads xunit's XML; an error outside of the tests (a fixture's clean-up) counts as a failed test.</summary>
    public static IReadOnlyList<TestResult> ReadXml(TextReader xml)
    {
        XDocument document = XDocument.Load(xml);
        IEnumerable<TestResult> errors = document.Descendants("error").Select(e =>
            new TestResult($"{(string?)e.Attribute("type")} {(string?)e.Attribute("name")}", TestOutcome.Failed, Failure(e)));
        return [.. document.Descendants("test").Select(ReadTest), .. errors];
    }

    private static IReadOnlyList<TestResult> ReadProgram(string exitFile)
    {
        string name = Path.GetFileNameWithoutExtension(exitFile);
        string code = File.ReadAllText(exitFile).Trim();
        string log = Path.ChangeExtension(exitFile, ".log");
        IReadOnlyList<TestResult> results;
        try
        {
            using StreamReader xml = File.OpenText(Path.ChangeExtension(exitFile, ".xml"));
            results = ReadXml(xml);
        }
        catch (Exception e) when (e is IOException or XmlException)
        {
            return [new TestResult(name, TestOutcome.Failed, $"ended with code {code} and left no results; its last lines:\n{Tail(log)}")];
        }

        bool unexplained = code != "0" && results.All(r => r.Outcome != TestOutcome.Failed);
        return unexplained ? [.. results, new TestResult(name, TestOutcome.Failed, $"ended with code {code}; its last lines:\n{Tail(log)}")] : results;
    }

    private static TestResult ReadTest(XElement test)
    {
        string name = ((string?)test.Attribute("name") ?? "?").Replace("\\\"", "\"", StringComparison.Ordinal);
        return (string?)test.Attribute("result") switch
        {
            "Pass" => new TestResult(name, TestOutcome.Passed),
            "Skip" or "NotRun" => new TestResult(name, TestOutcome.Skipped, (string?)test.Element("reason") ?? "explicit"),
            _ => new TestResult(name, TestOutcome.Failed, Failure(test)),
        };
    }

    private static string Failure(XElement element)
    {
        XElement? failure = element.Element("failure");
        return $"{(string?)failure?.Element("message")}\n{(string?)failure?.Element("stack-trace")}\n{(string?)element.Element("output")}".Trim();
    }

    private static string Tail(string log) =>
        File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(LastLines)) : "";
}

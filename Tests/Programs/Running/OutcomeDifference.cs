
namespace DeviceKit.Programs.Tests.Running;

/// <summary>Says how two outcomes differ.</summary>
internal static class OutcomeDifference
{
    /// <summary>The report of a difference; null when there is none.</summary>
    public static string? Of(TestProgram program, string configuration, ProgramOutcome expected, ProgramOutcome actual)
    {
        if (expected == actual)
        {
            return null;
        }

        string[] here = expected.Output.Split('\n');
        string[] there = actual.Output.Split('\n');
        int line = 0;
        while (line < here.Length && line < there.Length && here[line] == there[line])
        {
            line++;
        }

        string first = expected.Output == actual.Output
            ? "the outputs are equal"
            : $"first difference in line {line + 1}:\n  .NET:   {(line < here.Length ? here[line] : "(ended)")}\n  device: {(line < there.Length ? there[line] : "(ended)")}";
        return $"""
            {program.Id} ({configuration}): {first}
            .NET:   {expected.End}
            device: {actual.End}
            To repeat: {Configuration.Variable}='{configuration}' {ProgramCorpus.Variable}='{program.Id}' ./build.sh test Programs
            --- .NET
            {expected.Output}
            --- device
            {actual.Output}
            """;
    }
}

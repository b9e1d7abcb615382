namespace DeviceKit.Programs.Tests.Running;

/// <summary>What a program did.</summary>
/// <param name="Output">stdout.</param>
/// <param name="End">How it ended: its exit code, or what escaped, or why there is none.</param>
/// <param name="IsWhole">False when it did not come to its end: it could not be compiled, the machine stopped in it, or the time was up.</param>
internal sealed record ProgramOutcome(string Output, string End, bool IsWhole = true)
{
    /// <summary>A program that ended the process itself.</summary>
    public static ProgramOutcome OfProcess(string output, int code) => new(output, $"exit code {code}");
}

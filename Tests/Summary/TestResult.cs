namespace DeviceKit.TestSummary;

/// <summary>What one test came to.</summary>
/// <param name="Name">The full name, with its arguments.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Text">The failure with its stack trace, or the reason of the skip.</param>
internal sealed record TestResult(string Name, TestOutcome Outcome, string Text = "");

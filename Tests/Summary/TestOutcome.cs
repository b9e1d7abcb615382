namespace DeviceKit.TestSummary;

internal enum TestOutcome
{
    Passed,
    Failed,
    Skipped,
}

using System;
using Xunit;

namespace DeviceKit.Tool.Tests;

/// <summary>The form of an error: <c>devicekit: error DKnnnn: what, where, what to do</c>, on one line.</summary>
internal static class ErrorLine
{
    /// <summary>Asserts that stderr ends with that error, and that nothing but one line is the tool's.</summary>
    public static void AssertIs(string code, string stderr)
    {
        string[] lines = Array.FindAll(stderr.Split('\n'), l => l.StartsWith("devicekit: error ", StringComparison.Ordinal));
        string line = Assert.Single(lines);
        Assert.StartsWith($"devicekit: error {code}: ", line, StringComparison.Ordinal);
        Assert.True(line.Split(", ").Length >= 3, $"not 'what, where, what to do': {line}");
        Assert.EndsWith(line + "\n", stderr, StringComparison.Ordinal);
    }
}

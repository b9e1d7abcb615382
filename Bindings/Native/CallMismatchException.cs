using System;

namespace DeviceKit.Native;

/// <summary>A replayed program does something else than the recorded one did.</summary>
public sealed class CallMismatchException : Exception
{
    /// <summary>Describes the difference.</summary>
    /// <param name="log">The log's name.</param>
    /// <param name="line">The line in it, from 1; 0 behind its end.</param>
    /// <param name="expected">What the log has there.</param>
    /// <param name="actual">What the program did.</param>
    public CallMismatchException(string log, int line, string expected, string actual)
        : base($"{log}:{line}: the log has\n  {expected}\nbut this is\n  {actual}")
    {
        Line = line;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The line in the log, from 1; 0 behind its end.</summary>
    public int Line { get; }

    /// <summary>What the log has there.</summary>
    public string Expected { get; }

    /// <summary>What the program did.</summary>
    public string Actual { get; }
}

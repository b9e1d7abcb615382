using System;
using System.Collections.Generic;

namespace DeviceKit.Testing;

/// <summary>What a test waited for did not come: the application ended or threw, nothing can happen any more, or the time is up.</summary>
public sealed class DeviceFailedException : Exception
{
    /// <summary>A failure without a text.</summary>
    public DeviceFailedException()
    {
    }

    /// <summary>A failure with a text.</summary>
    /// <param name="message">The text.</param>
    public DeviceFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a text and a cause.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public DeviceFailedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was awaited.</summary>
    public string Awaited { get; init; } = "";

    /// <summary>Why it cannot come.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The last lines on the device's console, 50 at most.</summary>
    public IReadOnlyList<string> LastLines { get; init; } = [];

    /// <summary>The last frames of the network, 10 at most, one a line as the packet printer has it, behind its device time and its sender.</summary>
    public IReadOnlyList<string> LastFrames { get; init; } = [];

    /// <summary>The screen at that moment, a PNG; null on a device without one.</summary>
    public string? ScreenshotPath { get; init; }

    /// <summary>Every frame up to that moment, pcapng.</summary>
    public string? CapturePath { get; init; }
}

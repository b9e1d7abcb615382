using System;

namespace DeviceKit.Emulation;

/// <summary>A screen does not look as it should, or there is nothing to compare it with; the message says where to look.</summary>
public sealed class ScreenMismatchException : Exception
{
    /// <summary>A failed comparison.</summary>
    /// <param name="message">What differs, where, and the files that show it.</param>
    public ScreenMismatchException(string message)
        : base(message)
    {
    }
}

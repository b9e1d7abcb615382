using System;

namespace DeviceKit.Runtime;

/// <summary>An activity waits for something that can never come: nothing is ready, no timer is set, and no event can arrive.</summary>
public sealed class LoopStalledException : Exception
{
    /// <summary>A stall with the standard text.</summary>
    public LoopStalledException()
        : base("The event loop has nothing left to do, but the activity that it runs has not ended: it waits for something that can never come.")
    {
    }

    /// <summary>A stall with a text.</summary>
    /// <param name="message">The text.</param>
    public LoopStalledException(string message)
        : base(message)
    {
    }

    /// <summary>A stall with a cause.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public LoopStalledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

using System;

namespace DeviceKit.Emulation;

/// <summary>
/// Descriptors on a <see cref="HostLoopHost"/> that change from wait to wait, as a library with an event loop of its own has them. The host asks
/// before each wait and tells after it, on the loop's thread; a busy loop waits, for no time, now and then.
/// </summary>
public interface IPollGroup
{
    /// <summary>A wait begins.</summary>
    /// <param name="descriptors">Takes the group's descriptors.</param>
    /// <returns>The longest that the wait may last; <see cref="TimeSpan.MaxValue"/> when any length will do.</returns>
    TimeSpan BeginWait(PollList descriptors);

    /// <summary>The wait has ended, for whatever reason; may call back into the loop's objects.</summary>
    /// <param name="descriptors">Knows, for each descriptor that was added when it began, what is ready.</param>
    void EndWait(PollList descriptors);
}

using System;

namespace DeviceKit.Emulation;

/// <summary>How a <see cref="HostLoopHost"/> blocks.</summary>
internal interface IHostWait : IDisposable
{
    /// <summary>Blocks until a descriptor is ready, <see cref="Wake"/> was called, or a time has passed.</summary>
    /// <param name="descriptors">The descriptors; says afterwards which are ready.</param>
    /// <param name="timeout">The time; infinite when negative.</param>
    void Wait(PollList descriptors, TimeSpan timeout);

    /// <summary>Ends the wait, or the next one. From any thread.</summary>
    void Wake();
}

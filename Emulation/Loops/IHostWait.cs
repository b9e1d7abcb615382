using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation;

/// <summary>How a <see cref="HostLoopHost"/> blocks.</summary>
internal interface IHostWait : IDisposable
{
    /// <summary>Blocks until a source is ready, <see cref="Wake"/> was called, or a time has passed.</summary>
    /// <param name="sources">The descriptors.</param>
    /// <param name="timeout">The time; infinite when negative.</param>
    /// <param name="ready">Takes the sources that are ready.</param>
    void Wait(List<IPollSource> sources, TimeSpan timeout, List<IPollSource> ready);

    /// <summary>Ends the wait, or the next one. From any thread.</summary>
    void Wake();
}

namespace DeviceKit.Emulation;

/// <summary>
/// A non-blocking file descriptor on a <see cref="HostLoopHost"/>. An eager one is tried directly, once each turn of the loop, and waited for
/// with poll(2) only when no source had anything: a busy descriptor costs no call besides its own reads and writes.
/// </summary>
public interface IPollSource
{
    /// <summary>The file descriptor.</summary>
    int Descriptor { get; }

    /// <summary>What it waits for now; asked before each wait.</summary>
    PollInterest Interest { get; }

    /// <summary>True to be tried each turn; false to be tried when poll(2) says that it is ready, which a busy loop asks now and then.</summary>
    bool IsEager { get; }

    /// <summary>Tries what it is interested in, without blocking, on the loop's thread; may call back into the loop's objects.</summary>
    /// <returns>True when something happened, so that the loop does not block before the next turn.</returns>
    bool TryPoll();
}

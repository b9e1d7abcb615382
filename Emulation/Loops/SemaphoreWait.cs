using System;
using System.Threading;

namespace DeviceKit.Emulation;

/// <summary>Blocks on a semaphore, on systems without ppoll(2). It has no descriptors.</summary>
internal sealed class SemaphoreWait : IHostWait
{
    // The longest wait that SemaphoreSlim takes.
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly SemaphoreSlim _wakes = new(0);

    public void Wait(PollList descriptors, TimeSpan timeout)
    {
        // Rounded up to what a semaphore counts in, so that the loop does not spin through the last millisecond.
        TimeSpan rounded = timeout < TimeSpan.Zero ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(Math.Ceiling(timeout.TotalMilliseconds));
        _wakes.Wait(rounded > s_longest ? s_longest : rounded);
    }

    public void Wake() => _wakes.Release();

    public void Dispose() => _wakes.Dispose();
}

using System;
using System.Runtime.InteropServices;

namespace DeviceKit.Emulation;

/// <summary>Blocks in ppoll(2) on the descriptors and an eventfd that wakes it.</summary>
internal sealed unsafe class PollWait : IHostWait
{
    private readonly int _event;

    public PollWait()
    {
        _event = Libc.EventDescriptor(0, Libc.NonBlocking | Libc.CloseOnExec);
        if (_event < 0)
        {
            throw new InvalidOperationException($"eventfd: {Libc.Describe(Marshal.GetLastSystemError())}");
        }
    }

    public void Wait(PollList descriptors, TimeSpan timeout)
    {
        int wakes = descriptors.Add(_event, PollInterest.Read);
        var time = new Libc.TimeSpecification
        {
            Seconds = timeout.Ticks / TimeSpan.TicksPerSecond,
            Nanoseconds = timeout.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick,
        };
        fixed (Libc.PollDescriptor* first = descriptors.Descriptors())
        {
            // EINTR is a wait that ended early: nothing is ready, the loop looks at its deadline and waits again.
            _ = Libc.Poll(first, (nuint)descriptors.Count, timeout < TimeSpan.Zero ? null : &time, null);
        }

        if (descriptors.Ready(wakes) != PollInterest.None)
        {
            ulong count;
            _ = Libc.Read(_event, (byte*)&count, sizeof(ulong));
        }
    }

    public void Wake()
    {
        ulong one = 1;
        _ = Libc.Write(_event, (byte*)&one, sizeof(ulong));
    }

    public void Dispose() => _ = Libc.Close(_event);
}

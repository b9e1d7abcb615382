using System;

namespace DeviceKit.Emulation.Tests.Loops;

/// <summary>An eventfd in semaphore mode as a source: each signal is taken one at a time.</summary>
internal sealed unsafe class EventSource : IPollSource, IDisposable
{
    private const int SemaphoreMode = 1;

    public int Descriptor { get; } = Libc.EventDescriptor(0, SemaphoreMode | Libc.NonBlocking | Libc.CloseOnExec);

    public PollInterest Interest { get; init; } = PollInterest.Read;

    public bool IsEager { get; init; }

    public int Taken { get; private set; }

    public int Tries { get; private set; }

    public void Signal(ulong count) => Assert(Libc.Write(Descriptor, (byte*)&count, sizeof(ulong)));

    public bool TryPoll()
    {
        Tries++;
        ulong value;
        if (Libc.Read(Descriptor, (byte*)&value, sizeof(ulong)) != sizeof(ulong))
        {
            return false;
        }

        Taken++;
        return true;
    }

    public void Dispose() => _ = Libc.Close(Descriptor);

    private static void Assert(nint written) => Xunit.Assert.Equal(sizeof(ulong), (int)written);
}

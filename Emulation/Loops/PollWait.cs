using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace DeviceKit.Emulation;

/// <summary>Blocks in ppoll(2) on the sources' descriptors and an eventfd that wakes it.</summary>
internal sealed unsafe class PollWait : IHostWait
{
    private const int ReadReady = (int)PollInterest.Read;

    private readonly int _event;
    private readonly List<IPollSource> _asked = [];
    private Libc.PollDescriptor[] _descriptors = new Libc.PollDescriptor[8];

    public PollWait()
    {
        _event = Libc.EventDescriptor(0, Libc.NonBlocking | Libc.CloseOnExec);
        if (_event < 0)
        {
            throw new InvalidOperationException($"eventfd: {Libc.Describe(Marshal.GetLastSystemError())}");
        }
    }

    public void Wait(List<IPollSource> sources, TimeSpan timeout, List<IPollSource> ready)
    {
        int count = Collect(sources);
        var time = new Libc.TimeSpecification
        {
            Seconds = timeout.Ticks / TimeSpan.TicksPerSecond,
            Nanoseconds = timeout.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick,
        };
        fixed (Libc.PollDescriptor* descriptors = _descriptors)
        {
            // EINTR is a wait that ended early: the loop looks at its deadline and waits again.
            if (Libc.Poll(descriptors, (nuint)count, timeout < TimeSpan.Zero ? null : &time, null) > 0)
            {
                TakeReady(ready);
            }
        }
    }

    public void Wake()
    {
        ulong one = 1;
        _ = Libc.Write(_event, (byte*)&one, sizeof(ulong));
    }

    public void Dispose() => _ = Libc.Close(_event);

    private int Collect(List<IPollSource> sources)
    {
        if (_descriptors.Length <= sources.Count)
        {
            Array.Resize(ref _descriptors, (sources.Count + 1) * 2);
        }

        _asked.Clear();
        int count = 0;
        _descriptors[count++] = new Libc.PollDescriptor { Descriptor = _event, Events = ReadReady };
        foreach (IPollSource source in sources)
        {
            PollInterest interest = source.Interest;
            if (interest != PollInterest.None)
            {
                _asked.Add(source);
                _descriptors[count++] = new Libc.PollDescriptor { Descriptor = source.Descriptor, Events = (short)interest };
            }
        }

        return count;
    }

    private void TakeReady(List<IPollSource> ready)
    {
        if (_descriptors[0].Returned != 0)
        {
            ulong wakes;
            _ = Libc.Read(_event, (byte*)&wakes, sizeof(ulong));
        }

        for (int i = 0; i < _asked.Count; i++)
        {
            if (_descriptors[i + 1].Returned != 0)
            {
                ready.Add(_asked[i]);
            }
        }
    }
}

using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.IPv4;

/// <summary>
/// Puts fragments together (RFC 791 section 3.2, RFC 815's result), within limits of time, datagrams and bytes. A datagram with overlapping
/// fragments is rejected as a whole (RFC 5722's rule for IPv6, good for IPv4 too).
/// </summary>
internal sealed class Reassembler
{
    private const int SmallestBuffer = 2048;
    private readonly Reassembly[] _datagrams;
    private readonly IClock _clock;
    private readonly IClockTimer _timer;
    private readonly NetworkStackCounters _counters;
    private readonly TimeSpan _timeout;
    private readonly int _maximumBytes;
    private int _bytes;

    public Reassembler(EventLoop loop, NetworkStackOptions options, NetworkStackCounters counters)
    {
        _clock = loop.Clock;
        _counters = counters;
        _timeout = options.ReassemblyTimeout;
        _maximumBytes = options.ReassemblyBytes;
        _datagrams = new Reassembly[options.ReassemblyDatagrams];
        _timer = loop.Clock.CreateTimer(static state => ((Reassembler)state!).OnTimer(), this);
    }

    /// <summary>Called for a datagram whose time is over and whose first fragment is there (RFC 792, time exceeded).</summary>
    public Action<Reassembly>? TimedOut { get; set; }

    /// <summary>The memory held in bytes.</summary>
    public int Bytes => _bytes;

    /// <summary>Takes a fragment.</summary>
    /// <returns>The datagram when it is whole; the caller frees it.</returns>
    public Reassembly? Add(in IPv4View fragment, bool toMany)
    {
        int end = fragment.PayloadOffset + fragment.Payload.Length;
        if (end > ushort.MaxValue - IPv4View.MinimumSize || (fragment.HasMoreFragments && (fragment.Payload.Length & 7) != 0))
        {
            _counters.Count(StackDrop.FragmentRejected);
            return null;
        }

        if (end > _maximumBytes)
        {
            // Nobody else is given up for one that can never be whole.
            _counters.Count(StackDrop.FragmentNoMemory);
            return null;
        }

        Reassembly? datagram = Find(fragment) ?? Begin(fragment);
        if (datagram is null || (!datagram.IsRejected && !TryMakeRoom(datagram, end)))
        {
            _counters.Count(StackDrop.FragmentNoMemory);
            return null;
        }

        if (datagram.IsRejected || !datagram.TryAdd(fragment, toMany))
        {
            datagram.Reject();
            Release(datagram);
            _counters.Count(StackDrop.FragmentRejected);
            return null;
        }

        return datagram.IsWhole ? datagram : null;
    }

    public void Free(Reassembly datagram)
    {
        datagram.End();
        Release(datagram);
    }

    private Reassembly? Find(in IPv4View fragment)
    {
        foreach (Reassembly? datagram in _datagrams)
        {
            if (datagram is not null && datagram.Matches(fragment))
            {
                return datagram;
            }
        }

        return null;
    }

    /// <summary>Gives every datagram up.</summary>
    public void Clear()
    {
        foreach (Reassembly? datagram in _datagrams)
        {
            if (datagram is { IsActive: true })
            {
                Free(datagram);
            }
        }

        _timer.Cancel();
    }

    private Reassembly? Begin(in IPv4View fragment) => TryBegin(fragment) ?? (DropOldest(null) ? TryBegin(fragment) : null);

    private bool TryMakeRoom(Reassembly datagram, int end)
    {
        bool reserved;
        while (!(reserved = TryReserve(datagram, end)) && DropOldest(datagram))
        {
        }

        return reserved;
    }

    /// <summary>Gives the datagram up that has waited longest: whole ones still come through when fragments get lost, or are never sent.</summary>
    private bool DropOldest(Reassembly? except)
    {
        Reassembly? oldest = null;
        foreach (Reassembly? datagram in _datagrams)
        {
            if (datagram is { IsActive: true } && datagram != except && (oldest is null || datagram.Deadline < oldest.Deadline))
            {
                oldest = datagram;
            }
        }

        if (oldest is null)
        {
            return false;
        }

        _counters.Count(StackDrop.FragmentNoMemory);
        Free(oldest);
        return true;
    }

    private Reassembly? TryBegin(in IPv4View fragment)
    {
        for (int i = 0; i < _datagrams.Length; i++)
        {
            Reassembly datagram = _datagrams[i] ??= new Reassembly();
            if (!datagram.IsActive)
            {
                TimeSpan deadline = _clock.Now + _timeout;
                datagram.Begin(fragment, deadline);
                if (!_timer.IsSet)
                {
                    _timer.Set(deadline);
                }

                return datagram;
            }
        }

        return null;
    }

    private bool TryReserve(Reassembly datagram, int end)
    {
        byte[] old = datagram.Payload;
        if (end <= old.Length)
        {
            return true;
        }

        int size = Math.Max(SmallestBuffer, old.Length);
        while (size < end)
        {
            size *= 2;
        }

        if (_bytes - old.Length + size > _maximumBytes)
        {
            size = end;
            if (_bytes - old.Length + size > _maximumBytes)
            {
                return false;
            }
        }

        _bytes += size - old.Length;
        var larger = new byte[size];
        old.CopyTo(larger.AsSpan());
        datagram.Payload = larger;
        return true;
    }

    private void Release(Reassembly datagram)
    {
        _bytes -= datagram.Payload.Length;
        datagram.Payload = [];
    }

    private void OnTimer()
    {
        TimeSpan now = _clock.Now;
        TimeSpan next = TimeSpan.MaxValue;
        foreach (Reassembly? datagram in _datagrams)
        {
            if (datagram is not { IsActive: true })
            {
                continue;
            }

            if (datagram.Deadline > now)
            {
                next = datagram.Deadline < next ? datagram.Deadline : next;
                continue;
            }

            _counters.Count(StackDrop.FragmentTimeout);
            if (datagram.HasFirst && !datagram.IsRejected)
            {
                TimedOut?.Invoke(datagram);
            }

            Free(datagram);
        }

        if (next != TimeSpan.MaxValue)
        {
            _timer.Set(next);
        }
    }
}

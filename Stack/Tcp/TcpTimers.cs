using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tcp;

/// <summary>
/// The deadlines of one connection over one timer of the clock's. Moving a deadline back or clearing it only writes a field: the timer looks
/// again when it fires, so that an acknowledgment costs no timer operation.
/// </summary>
internal sealed class TcpTimers
{
    private const int Count = 5;
    private readonly long[] _due = new long[Count];
    private readonly IClockTimer _timer;
    private long _armed = long.MaxValue;

    public TcpTimers(IClock clock, Action<object?> fired, object state)
    {
        _timer = clock.CreateTimer(fired, state);
        Array.Fill(_due, long.MaxValue);
    }

    public bool IsSet(TcpTimer timer) => _due[(int)timer] != long.MaxValue;

    public TimeSpan Due(TcpTimer timer) => new(_due[(int)timer]);

    public void Set(TcpTimer timer, TimeSpan due)
    {
        long ticks = due.Ticks;
        _due[(int)timer] = ticks;
        if (ticks < _armed)
        {
            _armed = ticks;
            _timer.Set(due);
        }
    }

    public void Clear(TcpTimer timer) => _due[(int)timer] = long.MaxValue;

    /// <summary>Takes the next deadline that has passed; call until it returns false, then <see cref="Rearm"/>.</summary>
    public bool TryTakeDue(TimeSpan now, out TcpTimer timer)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_due[i] <= now.Ticks)
            {
                _due[i] = long.MaxValue;
                timer = (TcpTimer)i;
                return true;
            }
        }

        timer = default;
        return false;
    }

    /// <summary>Sets the clock's timer, which has fired, for the next deadline.</summary>
    public void Rearm()
    {
        long next = long.MaxValue;
        foreach (long due in _due)
        {
            next = Math.Min(next, due);
        }

        _armed = next;
        if (next != long.MaxValue)
        {
            _timer.Set(new TimeSpan(next));
        }
    }

    /// <summary>Clears all deadlines and lets go of the clock.</summary>
    public void Stop()
    {
        Array.Fill(_due, long.MaxValue);
        _armed = long.MaxValue;
        _timer.Cancel();
    }
}

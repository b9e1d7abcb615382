using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Runtime;

/// <summary>The clock of an event loop.</summary>
internal sealed class LoopClock : IClock
{
    private readonly EventLoop _loop;
    private readonly ILoopHost _host;
    private readonly TimerQueue _timers;
    private DelayOperation? _freeDelays;

    public LoopClock(EventLoop loop, ILoopHost host, TimerQueue timers)
    {
        _loop = loop;
        _host = host;
        _timers = timers;
    }

    public TimeSpan Now => _host.Now;

    public DateTimeOffset? UtcNow => _host.UtcNow;

    public IClockTimer CreateTimer(Action<object?> callback, object? state = null)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new LoopTimer(_timers, callback, state);
    }

    public ValueTask DelayAsync(TimeSpan duration, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        if (duration <= TimeSpan.Zero)
        {
            return ValueTask.CompletedTask;
        }

        DelayOperation operation = _freeDelays ?? new DelayOperation(this, _loop);
        _freeDelays = operation.Next;
        return operation.Start(_host.Now + duration, cancellationToken);
    }

    internal void Recycle(DelayOperation operation)
    {
        operation.Next = _freeDelays;
        _freeDelays = operation;
    }
}

using System;
using System.Threading;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Http;

/// <summary>A time limit together with the caller's token: one token that either cancels. The time is that of an <see cref="IClock"/>.</summary>
internal sealed class HttpDeadline : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly CancellationTokenRegistration _callers;
    private readonly IClockTimer? _timer;

    /// <param name="clock">The clock; null for no time limit.</param>
    /// <param name="timeout">The limit; <see cref="Timeout.InfiniteTimeSpan"/> for none.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public HttpDeadline(IClock? clock, TimeSpan timeout, CancellationToken cancellationToken)
    {
        _callers = cancellationToken.UnsafeRegister(static state => ((HttpDeadline)state!)._source.Cancel(), this);
        if (clock is not null && timeout != Timeout.InfiniteTimeSpan)
        {
            _timer = clock.CreateTimer(static state => ((HttpDeadline)state!).Expire(), this);
            _timer.Set(clock.Now + timeout);
        }
    }

    /// <summary>Cancelled by the time limit, by the caller or by <see cref="Cancel"/>.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>True when it was the time limit that cancelled.</summary>
    public bool Expired { get; private set; }

    public void Cancel() => _source.Cancel();

    public void Dispose()
    {
        _timer?.Cancel();
        _callers.Dispose();
        _source.Dispose();
    }

    private void Expire()
    {
        Expired = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}

using System;
using System.Threading;
using DeviceKit.Signatures;

namespace HttpFetch;

/// <summary>A time limit on the device's clock, together with another token: one token that either cancels.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly IClockTimer _timer;

    /// <summary>A limit that begins now.</summary>
    /// <param name="clock">The device's clock.</param>
    /// <param name="duration">The time until the token is cancelled.</param>
    /// <param name="stop">Cancels it earlier.</param>
    public TimeLimit(IClock clock, TimeSpan duration, CancellationToken stop)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _timer = clock.CreateTimer(static state => ((TimeLimit)state!).Pass(), this);
        _timer.Set(clock.Now + duration);
    }

    /// <summary>Cancelled by the time or by the other token.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>True when it was the time that cancelled.</summary>
    public bool HasPassed { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Cancel();
        _source.Dispose();
    }

    private void Pass()
    {
        HasPassed = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}

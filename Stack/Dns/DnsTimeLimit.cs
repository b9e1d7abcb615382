using System;
using System.Threading;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dns;

/// <summary>A cancellation token that a timer of the device's clock cancels, or an outer token.</summary>
internal sealed class DnsTimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly IClockTimer _timer;

    public DnsTimeLimit(IClock clock, TimeSpan duration, CancellationToken outer)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        _timer = clock.CreateTimer(static state => ((DnsTimeLimit)state!).Expire(), this);
        _timer.Set(clock.Now + duration);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>True when it was the timer.</summary>
    public bool HasExpired { get; private set; }

    public void Dispose()
    {
        _timer.Cancel();
        _source.Dispose();
    }

    private void Expire()
    {
        HasExpired = true;
        _source.Cancel();
    }
}

using System;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Http;

/// <summary>Holds a body back until the server wants it, or answers, or a time has passed (RFC 9110 section 10.1.1).</summary>
internal sealed class ContinueGate
{
    /// <summary>A body up to this length is sent even to a server that refuses the request: that is cheaper than a new connection.</summary>
    public const long CheapBody = 1024;

    private readonly TaskCompletionSource<bool> _decision = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IClockTimer _timer;

    public ContinueGate(IClock clock, TimeSpan timeout)
    {
        _timer = clock.CreateTimer(static state => ((ContinueGate)state!).TryDecide(true), this);
        if (timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            _timer.Set(clock.Now + timeout);
        }
    }

    /// <summary>True: the body is sent.</summary>
    public Task<bool> Decision => _decision.Task;

    /// <returns>False when it was decided before.</returns>
    public bool TryDecide(bool send)
    {
        _timer.Cancel();
        return _decision.TrySetResult(send);
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;
using System.Threading.Tasks.Sources;
using DeviceKit.Signatures;

namespace DeviceKit.Runtime;

/// <summary>One <see cref="IClock.DelayAsync"/>; goes back to its clock's free list when its result was taken.</summary>
internal sealed class DelayOperation : IValueTaskSource
{
    private readonly LoopClock _clock;
    private readonly Completion<bool> _completion;
    private readonly IClockTimer _timer;

    public DelayOperation(LoopClock clock, EventLoop loop)
    {
        _clock = clock;
        _completion = new Completion<bool>(loop) { Canceled = static state => ((DelayOperation)state!)._timer.Cancel(), State = this };
        _timer = clock.CreateTimer(static state => ((DelayOperation)state!)._completion.TrySetResult(true), this);
    }

    public DelayOperation? Next { get; set; }

    public ValueTask Start(TimeSpan due, CancellationToken cancellationToken)
    {
        _timer.Set(due);
        _completion.Open(cancellationToken);
        return new ValueTask(this, _completion.Version);
    }

    public ValueTaskSourceStatus GetStatus(short token) => _completion.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _completion.OnCompleted(continuation, state, token, flags);

    public void GetResult(short token)
    {
        // Throws for a stale task, which may not recycle the operation a second time.
        bool hasEnded = _completion.GetStatus(token) != ValueTaskSourceStatus.Pending;
        try
        {
            ((IValueTaskSource)_completion).GetResult(token);
        }
        finally
        {
            if (hasEnded)
            {
                _clock.Recycle(this);
            }
        }
    }
}

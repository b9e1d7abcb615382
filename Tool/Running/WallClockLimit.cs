using System;
using System.Threading;

namespace DeviceKit.Tool.Running;

/// <summary>
/// The `--timeout`: after that wall time the loop is asked to end; when it does not (the application computes and never waits), the last
/// resort is called from another thread.
/// </summary>
internal sealed class WallClockLimit : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly Timer? _timer;
    private volatile bool _isReached;

    /// <summary>Starts the clock.</summary>
    /// <param name="limit">The time, or null for no limit.</param>
    /// <param name="ask">Called once at the limit, from another thread.</param>
    /// <param name="lastResort">Called once two seconds later, from another thread.</param>
    public WallClockLimit(TimeSpan? limit, Action ask, Action lastResort)
    {
        if (limit is not { } time)
        {
            return;
        }

        _timer = new Timer(
            _ =>
            {
                if (!_isReached)
                {
                    _isReached = true;
                    ask();
                }
                else
                {
                    lastResort();
                }
            },
            null,
            time,
            s_patience);
    }

    /// <summary>True from the limit on.</summary>
    public bool IsReached => _isReached;

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();
}

using System;

namespace DeviceKit.Esp32;

/// <summary>
/// The chip's time: microseconds since the start, an alarm, and the date once somebody has told it. The CLOCK that applications see is the
/// event loop's over it.
/// </summary>
/// <remarks>
/// The alarm is a one-shot esp_timer, so that the loop's timers are good to microseconds; waiting in ticks of FreeRTOS would make them multiples of 10
/// ms. A deadline that stays is not set anew. esp_timer.h.
/// </remarks>
public sealed class Esp32Clock : IDisposable
{
    private readonly IEspTimer _timer;
    private readonly EspTimerHandle _alarm;
    private TimeSpan _armed = TimeSpan.MaxValue;
    private TimeSpan _utcAtStart;
    private bool _knowsDate;
    private bool _isDisposed;

    /// <summary>The clock of the chip that an interface stands for.</summary>
    /// <param name="timer">The timer driver.</param>
    /// <param name="shims">Where the alarm's callback is.</param>
    /// <exception cref="EspException">There is no memory for the alarm.</exception>
    public Esp32Clock(IEspTimer timer, IShims shims)
    {
        ArgumentNullException.ThrowIfNull(timer);
        ArgumentNullException.ThrowIfNull(shims);
        _timer = timer;
        _alarm = timer.CreateOrThrow(new TimerCreateArgs { Callback = shims.TimerExpiredTrampoline(), DispatchMethod = TimerDispatch.Task });
    }

    /// <summary>The time since the start, in whole microseconds.</summary>
    public TimeSpan Now => new(_timer.GetTime() * TimeSpan.TicksPerMicrosecond);

    /// <summary>The date and time, or null before <see cref="SetDate"/>.</summary>
    public DateTimeOffset? UtcNow => _knowsDate ? new DateTimeOffset((_utcAtStart + Now).Ticks, TimeSpan.Zero) : null;

    /// <summary>Tells the date, as a time server, a clock chip or an operator knows it.</summary>
    /// <param name="now">What it is now.</param>
    public void SetDate(DateTimeOffset now)
    {
        _utcAtStart = new TimeSpan(now.UtcTicks) - Now;
        _knowsDate = true;
    }

    /// <summary>Sets the alarm, which puts a call into the ring of timers and signals; or takes it back.</summary>
    /// <param name="due">When, as <see cref="Now"/>; <see cref="TimeSpan.MaxValue"/> for no alarm.</param>
    public void SetAlarm(TimeSpan due)
    {
        if (due == _armed && (due == TimeSpan.MaxValue || _timer.IsActive(_alarm)))
        {
            return;
        }

        if (_timer.IsActive(_alarm))
        {
            // It may fire in between; then there is nothing to stop, and a call too many in the ring.
            _ = _timer.Stop(_alarm);
        }

        _armed = due;
        if (due != TimeSpan.MaxValue)
        {
            long left = (due - Now).Ticks + TimeSpan.TicksPerMicrosecond - 1;
            _timer.StartOnceOrThrow(_alarm, (ulong)Math.Max(1, left / TimeSpan.TicksPerMicrosecond));
        }
    }

    /// <summary>Gives the alarm back. Idempotent.</summary>
    public void Dispose()
    {
        if (!_isDisposed)
        {
            SetAlarm(TimeSpan.MaxValue);
            _isDisposed = true;
            _timer.DeleteOrThrow(_alarm);
        }
    }
}

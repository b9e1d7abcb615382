using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A clock that breaks the one law whose name it is given.</summary>
internal sealed class MutantClock(IClock inner, string flaw) : IClock
{
    private int _looks;

    public TimeSpan Now =>
        Has(nameof(ClockLaws.Now_NeverGoesBack)) && ++_looks % 100 == 0 ? inner.Now - TimeSpan.FromTicks(1) : inner.Now;

    public DateTimeOffset? UtcNow => inner.UtcNow;

    public IClockTimer CreateTimer(Action<object?> callback, object? state = null) => new Timer(this, inner, callback, state);

    public ValueTask DelayAsync(TimeSpan duration, CancellationToken cancellationToken = default)
    {
        if (Has(nameof(ClockLaws.Delay_TakesItsTime)))
        {
            duration -= TimeSpan.FromTicks(1);
        }
        else if (Has(nameof(ClockLaws.Delay_OfNothingCompletesAtOnce)) && duration <= TimeSpan.Zero)
        {
            duration = TimeSpan.FromTicks(1);
        }

        return inner.DelayAsync(duration, Has(nameof(ClockLaws.Delay_IsCancelled)) ? default : cancellationToken);
    }

    public bool Has(string law) => flaw == law;

    private sealed class Timer : IClockTimer
    {
        private readonly MutantClock _clock;
        private readonly IClock _inner;
        private readonly IClockTimer _timer;
        private readonly Action<object?> _callback;
        private bool _isIgnored;

        public Timer(MutantClock clock, IClock inner, Action<object?> callback, object? state)
        {
            _clock = clock;
            _inner = inner;
            _callback = callback;
            _timer = inner.CreateTimer(_ => Fire(state));
        }

        public bool IsSet => !_clock.Has(nameof(ClockLaws.Timer_IsSetUntilItFires)) && _timer.IsSet;

        public TimeSpan Due => _timer.Due;

        public void Set(TimeSpan due)
        {
            if (_clock.Has(nameof(ClockLaws.Timer_DoesNotFireInsideSet)) && due <= _inner.Now)
            {
                Fire(null);
            }
            else if (_clock.Has(nameof(ClockLaws.Timers_FireInTheOrderOfTheirTimes)))
            {
                _timer.Set(_inner.Now + TimeSpan.FromSeconds(2) - (due - _inner.Now));
            }
            else if (_clock.Has(nameof(ClockLaws.TimersOfOneTime_FireInTheOrderOfTheirSetting)) && _timer.IsSet && _timer.Due == due)
            {
                return;
            }
            else if (!(_clock.Has(nameof(ClockLaws.SettingAnew_MovesTheTimer)) && _timer.IsSet) && !_isIgnored)
            {
                _timer.Set(due);
            }
        }

        public void Cancel()
        {
            if (_clock.Has(nameof(ClockLaws.CancelledTimer_StaysSilent)) && _timer.IsSet)
            {
                return;
            }

            _timer.Cancel();
        }

        private void Fire(object? state)
        {
            _isIgnored = _clock.Has(nameof(ClockLaws.Timer_CanBeSetInItsCallback));
            _callback(state);
            _isIgnored = false;
            if (_clock.Has(nameof(ClockLaws.Timer_FiresOnceAndNotEarly)))
            {
                _callback(state);
            }
        }
    }
}

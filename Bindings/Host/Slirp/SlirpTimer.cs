using System;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Slirp;

/// <summary>One of the library's timers, on the loop's clock.</summary>
internal sealed class SlirpTimer
{
    private readonly SlirpInstance _instance;
    private readonly SlirpTimerId _id;
    private readonly nint _opaque;
    private readonly IClockTimer _timer;

    public SlirpTimer(SlirpInstance instance, IClock clock, SlirpTimerId id, nint opaque)
    {
        _instance = instance;
        _id = id;
        _opaque = opaque;
        _timer = clock.CreateTimer(static state => ((SlirpTimer)state!).Fire(), this);
    }

    public void Set(TimeSpan due) => _timer.Set(due);

    public void Cancel() => _timer.Cancel();

    private void Fire() => _instance.OnTimer(_id, _opaque);
}

using System.Collections.Generic;
using DeviceKit.Host.Slirp;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>A library that keeps its configuration, sets one timer at its birth, and has no descriptor.</summary>
internal sealed class ScriptedSlirp : SlirpFake
{
    private const nint Opaque = 77;

    /// <summary>When the timer is to fire, in milliseconds after the birth.</summary>
    public long TimerAfter { get; init; } = -1;

    /// <summary>True to refuse to be born.</summary>
    public bool Refuses { get; init; }

    public ISlirpCallbacks? Callbacks { get; private set; }

    public SlirpConfig Configuration { get; private set; }

    public List<(bool IsUdp, int HostPort, int DevicePort)> Forwards { get; } = [];

    /// <summary>The library's time of each firing, in nanoseconds after the birth.</summary>
    public List<long> Firings { get; } = [];

    public int Cleanups { get; private set; }

    public long Birth { get; private set; }

    public override SlirpHandle New(SlirpConfig cfg, ISlirpCallbacks callbacks)
    {
        Configuration = cfg;
        Callbacks = callbacks;
        Birth = callbacks.ClockGetNs();
        if (TimerAfter >= 0)
        {
            nint timer = callbacks.TimerNewOpaque(SlirpTimerId.Ra, Opaque);
            callbacks.TimerMod(timer, (Birth / 1_000_000) + TimerAfter);
        }

        return new SlirpHandle(Refuses ? 0 : 1);
    }

    public override void HandleTimer(SlirpHandle slirp, SlirpTimerId id, nint cbOpaque)
    {
        Xunit.Assert.Equal((SlirpTimerId.Ra, Opaque), (id, cbOpaque));
        Firings.Add(Callbacks!.ClockGetNs() - Birth);
    }

    public override int AddHostForward(SlirpHandle slirp, int isUdp, InAddr hostAddr, int hostPort, InAddr guestAddr, int guestPort)
    {
        Forwards.Add((isUdp != 0, hostPort, guestPort));
        return hostPort == 9 ? -1 : 0;
    }

    public override void Cleanup(SlirpHandle slirp) => Cleanups++;

    public override string? VersionString() => "3.9";
}

using System;
using System.Collections.Generic;
using DeviceKit.Emulation;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Slirp;

/// <summary>
/// An instance of the library on the loop's thread: its descriptors, its timers and its clock. Frames for the device may come in the midst of any
/// call into it, so that whoever takes them does no more than keep them.
/// </summary>
internal sealed class SlirpInstance : ISlirpCallbacks, IPollGroup
{
    private const uint Forever = uint.MaxValue;

    // The library takes the time 0 for "not set", and the loop's clock begins with it.
    private static readonly TimeSpan s_start = TimeSpan.FromSeconds(1);

    private readonly ISlirp _slirp;
    private readonly IClock _clock;
    private readonly ISlirpStation _station;
    private readonly Dictionary<nint, SlirpTimer> _timers = [];
    private readonly SlirpAddPoll _addPoll;
    private readonly SlirpGetReadyEvents _getReady;
    private PollList? _descriptors;
    private SlirpHandle _handle;
    private nint _lastTimer;

    public SlirpInstance(ISlirp slirp, SlirpOptions options, IClock clock, ISlirpStation station)
    {
        _slirp = slirp;
        _clock = clock;
        _station = station;
        _addPoll = AddDescriptor;
        _getReady = GetReady;
        SlirpConfig config = SlirpConfiguration.Of(options);
        _handle = slirp.New(in config, this);
        if (_handle.IsInvalid)
        {
            throw new HostNetworkException(HostNetworkError.Failed, $"libslirp {slirp.VersionString()} does not take version {config.Version} of its configuration");
        }
    }

    /// <summary>What the library said of the device's mistakes, the last time.</summary>
    public string? GuestProblem { get; private set; }

    /// <summary>A text for people: the connections, one a line.</summary>
    public string Connections => _slirp.ConnectionInfo(_handle) ?? "";

    /// <summary>A frame of the device's.</summary>
    public void Input(ReadOnlySpan<byte> frame) => _slirp.Input(_handle, frame);

    /// <summary>Opens a port of the host.</summary>
    /// <exception cref="HostNetworkException">It is in use, or may not be used.</exception>
    public void Add(SlirpForward forward)
    {
        InAddr address = SlirpConfiguration.Address(forward.HostAddress);
        if (_slirp.AddHostForward(_handle, forward.IsUdp ? 1 : 0, address, forward.HostPort, default, forward.DevicePort) < 0)
        {
            throw new HostNetworkException(
                HostNetworkError.PortInUse,
                $"port {forward.HostPort} of {forward.HostAddress} cannot be opened for {forward}",
                forward.HostPort < 1024 ? "choose one above 1023 that no other program uses" : "choose one that no other program uses");
        }
    }

    /// <summary>Ends the instance with its connections.</summary>
    public void End()
    {
        if (_handle.IsInvalid)
        {
            return;
        }

        SlirpHandle handle = _handle;
        _handle = default;
        _slirp.Cleanup(handle);
        foreach (SlirpTimer timer in _timers.Values)
        {
            timer.Cancel();
        }
    }

    /// <summary>A timer of the library's is due.</summary>
    public void OnTimer(SlirpTimerId id, nint opaque)
    {
        if (!_handle.IsInvalid)
        {
            _slirp.HandleTimer(_handle, id, opaque);
            _station.Settle();
        }
    }

    /// <inheritdoc/>
    public TimeSpan BeginWait(PollList descriptors)
    {
        _descriptors = descriptors;
        uint timeout = Forever;
        _slirp.FillDescriptors(_handle, ref timeout, _addPoll);
        return timeout == Forever ? TimeSpan.MaxValue : TimeSpan.FromMilliseconds(timeout);
    }

    /// <inheritdoc/>
    public void EndWait(PollList descriptors)
    {
        _descriptors = descriptors;
        _slirp.PollDescriptors(_handle, 0, _getReady);
        _station.Settle();
    }

    nint ISlirpCallbacks.SendPacket(ReadOnlySpan<byte> buf)
    {
        _station.Take(buf);
        return buf.Length;
    }

    void ISlirpCallbacks.GuestError(string msg) => GuestProblem = msg;

    long ISlirpCallbacks.ClockGetNs() => (_clock.Now + s_start).Ticks * TimeSpan.NanosecondsPerTick;

    nint ISlirpCallbacks.TimerNewOpaque(SlirpTimerId id, nint cbOpaque)
    {
        _timers.Add(++_lastTimer, new SlirpTimer(this, _clock, id, cbOpaque));
        return _lastTimer;
    }

    void ISlirpCallbacks.TimerMod(nint timer, long expireTime) => _timers[timer].Set((TimeSpan.FromMilliseconds(expireTime)) - s_start);

    void ISlirpCallbacks.TimerFree(nint timer)
    {
        if (_timers.Remove(timer, out SlirpTimer? freed))
        {
            freed.Cancel();
        }
    }

    void ISlirpCallbacks.RegisterPollFd(int fd)
    {
        // Each wait asks for the descriptors anew.
    }

    void ISlirpCallbacks.UnregisterPollFd(int fd)
    {
    }

    void ISlirpCallbacks.Notify()
    {
        // The next wait begins after this turn of the loop, and asks anew.
    }

    void ISlirpCallbacks.InitCompleted(SlirpHandle slirp)
    {
    }

    private int AddDescriptor(int fd, SlirpEvents events) => _descriptors!.Add(fd, SlirpPoll.Interest(events));

    private int GetReady(int idx) => (int)SlirpPoll.Events(_descriptors!.Ready(idx));
}

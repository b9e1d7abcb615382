using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <content>From the search for an access point to the connection, and its end.</content>
public sealed partial class SimulatedStation
{
    private StationConfiguration? _configuration;
    private SimulatedAccessPoint? _accessPoint;
    private AirPort? _air;
    private WifiReason? _failure;
    private TimeSpan? _silentSince;
    private bool _isSilenceTold;

    /// <summary>The access point sends the station away.</summary>
    internal void OnDeauthenticated(WifiReason reason) => Leave(reason);

    /// <summary>How long listening takes until an access point is found, or all channels were looked at.</summary>
    private void Search()
    {
        StationConfiguration wanted = _configuration!;
        _failure = null;
        _accessPoint = Choose(wanted);
        int channels = wanted switch
        {
            { Channel: > 0 } => 1,
            { ScansAllChannels: true } => SimulatedRadio.Channels,
            _ => _accessPoint?.Options.Channel ?? SimulatedRadio.Channels,
        };
        GoTo(StationState.Searching, _radio.Vary(_radio.Timings.ActiveScan * channels));
    }

    private SimulatedAccessPoint? Choose(StationConfiguration wanted)
    {
        List<SimulatedAccessPoint> named = [.. _radio.Audible().Where(found =>
            found.Options.Ssid == wanted.Ssid
            && (wanted.Bssid is null || wanted.Bssid == found.Options.Bssid)
            && (wanted.Channel == 0 || wanted.Channel == found.Options.Channel))];
        List<SimulatedAccessPoint> secure = [.. named.Where(found => found.Options.Authentication >= wanted.Threshold)];
        List<SimulatedAccessPoint> usable = [.. secure.Where(found => found.Options.Authentication == WifiAuthentication.Open || wanted.Password.Length > 0)];
        List<SimulatedAccessPoint> strong = [.. usable.Where(found => found.Rssi >= wanted.RssiThreshold)];
        if (strong.Count == 0)
        {
            _failure = named.Count == 0 ? WifiReason.NoApFound
                : secure.Count == 0 ? WifiReason.NoApFoundInAuthenticationThreshold
                : usable.Count == 0 ? WifiReason.NoApFoundWithCompatibleSecurity
                : WifiReason.NoApFoundInRssiThreshold;
            return null;
        }

        return wanted.ScansAllChannels ? strong.MaxBy(found => found.Rssi) : strong.MinBy(found => found.Options.Channel);
    }

    private void OnStep()
    {
        switch (State)
        {
            case StationState.Starting:
                State = StationState.Idle;
                _events.Started();
                break;
            case StationState.Searching when _failure is null:
                Authenticate(_accessPoint!);
                break;
            case StationState.Authenticating when _failure is null:
                Associate();
                break;
            case StationState.Associating when _failure is null:
                ShakeHands();
                break;
            case StationState.Handshaking when _failure is null:
                EnterConnection();
                break;
            case StationState.Searching or StationState.Authenticating or StationState.Associating or StationState.Handshaking:
                EndConnection(_failure!.Value);
                break;
        }
    }

    private void Authenticate(SimulatedAccessPoint accessPoint)
    {
        _accessPoint = accessPoint;
        RadioTimings timings = _radio.Timings;
        bool isWpa3 = accessPoint.Options.Authentication >= WifiAuthentication.Wpa3Psk;
        _failure = !accessPoint.IsAudible ? WifiReason.AuthenticationExpired
            : isWpa3 && !HasPassword ? WrongPassword
            : null;
        GoTo(StationState.Authenticating, _radio.Vary(_failure == WifiReason.AuthenticationExpired ? timings.AnswerTimeout : timings.Authentication));
    }

    private void Associate()
    {
        RadioTimings timings = _radio.Timings;
        bool isAudible = _accessPoint!.IsAudible;
        _failure = !isAudible ? WifiReason.AssociationFailed : !_accessPoint.HasRoom ? WifiReason.AssociationTooMany : null;
        GoTo(StationState.Associating, _radio.Vary(isAudible ? timings.Association : timings.AnswerTimeout));
    }

    private void ShakeHands()
    {
        RadioTimings timings = _radio.Timings;
        if (_accessPoint!.Options.Authentication == WifiAuthentication.Open)
        {
            EnterConnection();
            return;
        }

        _failure = !_accessPoint.IsAudible ? WifiReason.HandshakeTimeout : !HasPassword ? WrongPassword : null;
        GoTo(StationState.Handshaking, _radio.Vary(_failure is null ? timings.Handshake : timings.HandshakeTimeout));
    }

    private bool HasPassword => _configuration!.Password == _accessPoint!.Password;

    private WifiReason WrongPassword =>
        _accessPoint!.Options.WrongPasswordReason
        ?? (_accessPoint.Options.Authentication >= WifiAuthentication.Wpa3Psk ? WifiReason.AuthenticationFailed : WifiReason.FourWayHandshakeTimeout);

    private void EnterConnection()
    {
        SimulatedAccessPoint accessPoint = _accessPoint!;
        if (!accessPoint.HasRoom)
        {
            EndConnection(WifiReason.AssociationTooMany);
            return;
        }

        State = StationState.Connected;
        _silentSince = null;
        _isSilenceTold = false;
        _air = accessPoint.Join(this);
        _beacons.Set(Now + _radio.Timings.BeaconCheck);
        _events.Connected(accessPoint.Describe(showsName: true));
    }

    /// <summary>Leaves at once; the event comes a moment later, unless the station goes on before.</summary>
    private void Leave(WifiReason reason)
    {
        StationDisconnection told = CloseConnection(reason);
        IStationEvents events = _events;
        _radio.Loop.Clock.CreateTimer(_ => events.Disconnected(told)).Set(Now + _radio.Timings.Leave);
    }

    private void EndConnection(WifiReason reason) => _events.Disconnected(CloseConnection(reason));

    private StationDisconnection CloseConnection(WifiReason reason)
    {
        SimulatedAccessPoint? accessPoint = _accessPoint;
        int rssi = accessPoint is { IsAudible: true } ? _radio.Measure(accessPoint) : -128;
        accessPoint?.Leave(this);
        _accessPoint = null;
        _air = null;
        _failure = null;
        _step.Cancel();
        _beacons.Cancel();
        State = StationState.Idle;
        return new StationDisconnection(_configuration!.Ssid, accessPoint?.Options.Bssid ?? default, reason, rssi);
    }

    private void OnBeaconCheck()
    {
        SimulatedAccessPoint accessPoint = _accessPoint!;
        if (accessPoint.IsAudible)
        {
            _silentSince = null;
            _isSilenceTold = false;
            if (FindStronger(accessPoint) is { } stronger)
            {
                Roam(stronger);
                return;
            }
        }
        else if (IsGone())
        {
            EndConnection(WifiReason.BeaconTimeout);
            return;
        }

        _beacons.Set(Now + _radio.Timings.BeaconCheck);
    }

    private bool IsGone()
    {
        // The last beacon may have come right after the last look.
        _silentSince ??= Now - _radio.Timings.BeaconCheck;
        TimeSpan silence = Now - _silentSince.Value;
        if (!_isSilenceTold && silence >= _radio.Timings.BeaconTimeout / 2)
        {
            _isSilenceTold = true;
            _events.BeaconsMissing();
        }

        return silence >= _radio.Timings.BeaconTimeout;
    }

    private SimulatedAccessPoint? FindStronger(SimulatedAccessPoint current)
    {
        if (_configuration!.Roaming is not { } roaming || current.Rssi >= roaming.Threshold)
        {
            return null;
        }

        SimulatedAccessPoint? best = _radio.Audible()
            .Where(found => found.Options.Ssid == _configuration.Ssid && found.Options.Authentication >= _configuration.Threshold)
            .MaxBy(found => found.Rssi);
        return best is not null && best != current && best.Rssi >= current.Rssi + roaming.Hysteresis ? best : null;
    }

    private void Roam(SimulatedAccessPoint target)
    {
        EndConnection(WifiReason.Roaming);
        if (State == StationState.Idle)
        {
            Authenticate(target);
        }
    }
}

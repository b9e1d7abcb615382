using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>How long things take on the air. The defaults are ESP-IDF's where it has one, else what is usual.</summary>
public sealed record RadioTimings
{
    /// <summary>From the call to the event of a start.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>Listening on one channel in an active scan (WIFI_ACTIVE_SCAN_MAX_DEFAULT_TIME).</summary>
    public TimeSpan ActiveScan { get; init; } = TimeSpan.FromMilliseconds(120);

    /// <summary>Listening on one channel in a passive scan (WIFI_PASSIVE_SCAN_DEFAULT_TIME).</summary>
    public TimeSpan PassiveScan { get; init; } = TimeSpan.FromMilliseconds(360);

    /// <summary>The exchange of authentication frames.</summary>
    public TimeSpan Authentication { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary>The exchange of association frames.</summary>
    public TimeSpan Association { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary>The 4-way handshake.</summary>
    public TimeSpan Handshake { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>How long an unanswered authentication or association is waited for.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a handshake that fails goes on: four tries of a second.</summary>
    public TimeSpan HandshakeTimeout { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>From a deauthentication or a call to leave to the event.</summary>
    public TimeSpan Leave { get; init; } = TimeSpan.FromMilliseconds(1);

    /// <summary>How often a connected station looks at its beacons: ten of them, 102.4 ms apart.</summary>
    public TimeSpan BeaconCheck { get; init; } = TimeSpan.FromMilliseconds(1024);

    /// <summary>The silence after which an access point counts as gone (esp_wifi_set_inactive_time: 6 s).</summary>
    public TimeSpan BeaconTimeout { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>By how much each step on the air may last longer; drawn from the radio's seed.</summary>
    public TimeSpan Jitter { get; init; } = TimeSpan.FromMilliseconds(2);
}

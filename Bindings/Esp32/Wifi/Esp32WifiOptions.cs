using System;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>The network that an <see cref="Esp32WifiNetif"/> connects to, and how hard it tries.</summary>
public sealed record Esp32WifiOptions
{
    /// <summary>The network, without its password: a text like this goes into logs.</summary>
    public override string ToString() => $"{nameof(Esp32WifiOptions)} {{ Ssid = {Ssid} }}";

    /// <summary>The network's name, 1 to 32 bytes of UTF-8.</summary>
    public required string Ssid { get; init; }

    /// <summary>The password: 8 to 63 characters, or the key as 64 hexadecimal digits; empty for an open network.</summary>
    public string Password { get; init; } = "";

    /// <summary>One access point by its address; null for any of the network, the strongest first.</summary>
    public MacAddress? Bssid { get; init; }

    /// <summary>The weakest authentication that is taken; null for WPA2 with a password and open without one.</summary>
    public WifiAuthMode? MinimumAuthentication { get; init; }

    /// <summary>The channel that is looked at alone in the first attempt, 1 to 14, which is faster; 0 when it is not known.</summary>
    public int ChannelHint { get; init; }

    /// <summary>The code of the country whose rules hold, such as "DE"; null for the driver's default.</summary>
    public string? Country { get; init; }

    /// <summary>The power save of the station. <see cref="WifiPsType.None"/> has the least delay and takes the most current.</summary>
    public WifiPsType PowerSave { get; init; }

    /// <summary>True to let the access point send the station to another one of its network (802.11k and v).</summary>
    public bool AllowsRoaming { get; init; }

    /// <summary>
    /// The longest wait before the first new attempt; each further one is twice as long, up to <see cref="LongestRetry"/>. The wait is drawn
    /// from between half of it and all of it. 10 ms to 1 hour.
    /// </summary>
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>What the wait between two attempts grows to. <see cref="FirstRetry"/> to 1 hour.</summary>
    public TimeSpan LongestRetry { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The least longest wait after the second of two attempts that failed as they do with a wrong password: it may be right another day.
    /// <see cref="FirstRetry"/> to 1 hour.
    /// </summary>
    public TimeSpan WrongPasswordRetry { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a connection lasts before the waits begin from <see cref="FirstRetry"/> again.</summary>
    public TimeSpan GoodConnection { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The frames that wait for room in the driver; each takes 1,518 bytes. 1 to 64.</summary>
    public int TransmitSlots { get; init; } = 8;

    /// <summary>
    /// The received frames that wait for the stack, in the driver's buffers, of which it has 32: fewer than that, so that it can go on. 1 to 31.
    /// </summary>
    public int ReceiveSlots { get; init; } = 24;

    /// <summary>The multicast groups that can be let in at once.</summary>
    public int MulticastSlots { get; init; } = 16;
}

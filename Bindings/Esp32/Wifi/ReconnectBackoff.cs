using System;

namespace DeviceKit.Esp32;

/// <summary>
/// The waits between attempts to connect: twice as long each time, up to a limit, and drawn from the upper half, so that devices that lost
/// one access point together do not come back together.
/// </summary>
internal sealed class ReconnectBackoff(IEspSystem system, Esp32WifiOptions options)
{
    private const int PatientPasswordFailures = 2;

    private TimeSpan _next = options.FirstRetry;
    private int _passwordFailures;

    /// <summary>Begins anew, after a good connection.</summary>
    public void Reset()
    {
        _next = options.FirstRetry;
        _passwordFailures = 0;
    }

    /// <summary>The next wait.</summary>
    /// <param name="reason">Why the last attempt failed, or the connection ended.</param>
    public TimeSpan Next(WifiReason reason)
    {
        TimeSpan longest = _next;
        _next = _next < options.LongestRetry / 2 ? _next * 2 : options.LongestRetry;

        // A bad signal can look like a wrong password; twice in a row it hardly does.
        _passwordFailures = IsPassword(reason) ? _passwordFailures + 1 : 0;
        if (_passwordFailures >= PatientPasswordFailures && longest < options.WrongPasswordRetry)
        {
            longest = options.WrongPasswordRetry;
        }

        ulong half = (ulong)(longest.Ticks / TimeSpan.TicksPerMicrosecond / 2);
        long drawn = (long)((half * system.Random()) >> 32);
        return (longest / 2) + new TimeSpan(drawn * TimeSpan.TicksPerMicrosecond);
    }

    private static bool IsPassword(WifiReason reason) =>
        reason is WifiReason.Reason4wayHandshakeTimeout or WifiReason.AuthFail or WifiReason.HandshakeTimeout;
}

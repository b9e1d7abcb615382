using System;
using System.Collections.Generic;

namespace DeviceKit.Stack;

/// <summary>How a DHCP client behaves. The defaults are those of RFC 2131.</summary>
public sealed record DhcpClientOptions
{
    /// <summary>The device's name (option 12), 1 to 63 letters, digits and hyphens; null sends none.</summary>
    public string? HostName { get; init; }

    /// <summary>
    /// The client identifier (option 61) with its type byte, 2 to 255 bytes; empty (the default) is Ethernet and the MAC address.
    /// </summary>
    public ReadOnlyMemory<byte> ClientIdentifier { get; init; }

    /// <summary>False leaves option 61 out, for servers that know clients by hardware address only.</summary>
    public bool SendClientIdentifier { get; init; } = true;

    /// <summary>The vendor class (option 60), 1 to 255 characters of ASCII; null sends none.</summary>
    public string? VendorClass { get; init; }

    /// <summary>An address to ask for at the first start, when no lease is kept; 0.0.0.0 for none.</summary>
    public IPv4Address RequestedAddress { get; init; }

    /// <summary>Asks servers to answer by broadcast; for links that drop unicast to a station without an address.</summary>
    public bool WantsBroadcast { get; init; }

    /// <summary>Asks for classless static routes (option 121, RFC 3442); where they come, option 3 is ignored.</summary>
    public bool RequestRoutes { get; init; }

    /// <summary>Further options to ask for; <see cref="DhcpLease.TryGetOption"/> has their values.</summary>
    public IReadOnlyList<byte> ExtraOptions { get; init; } = [];

    /// <summary>
    /// Probes an address by ARP before its use, and declines it when somebody answers. Switch it off where an access point answers every
    /// probe: the client would decline for ever.
    /// </summary>
    public bool ProbeAddress { get; init; } = true;

    /// <summary>Gives the address back when the client stops. Off by default: a device that restarts wants its address again.</summary>
    public bool ReleaseOnStop { get; init; }

    /// <summary>The longest random wait before the first message (RFC 2131 section 4.4.1 has ten seconds, to spread a power cut's end).</summary>
    public TimeSpan StartupDelay { get; init; } = TimeSpan.Zero;

    /// <summary>The wait before the first retransmission; doubled for each further one, plus or minus a second, at most a quarter.</summary>
    public TimeSpan InitialRetry { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>The longest wait between two transmissions.</summary>
    public TimeSpan MaximumRetry { get; init; } = TimeSpan.FromSeconds(64);

    /// <summary>How many times a request is sent before discovery starts over.</summary>
    public int RequestAttempts { get; init; } = 4;

    /// <summary>How many times an earlier address is asked for before discovery starts.</summary>
    public int RebootAttempts { get; init; } = 2;

    /// <summary>The shortest wait between two requests to extend a lease (RFC 2131 section 4.4.5).</summary>
    public TimeSpan MinimumRenewalRetry { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The wait after an address was declined (RFC 2131 section 3.1 step 5: at least ten seconds).</summary>
    public TimeSpan DeclineWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The duration of a lease whose server gave none, or 0.</summary>
    public TimeSpan DefaultLease { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The key under which the lease is kept in the store.</summary>
    public string StoreKey { get; init; } = "dhcp.lease";

    /// <summary>Throws when a value cannot be sent or would never end.</summary>
    /// <exception cref="ArgumentException">Names the value.</exception>
    internal void Validate()
    {
        if (HostName is { } name && !IsHostName(name))
        {
            throw new ArgumentException($"'{name}' is not a host name: 1 to 63 letters, digits and hyphens.", nameof(HostName));
        }

        if (ClientIdentifier.Length is 1 or > 255)
        {
            throw new ArgumentException("A client identifier has 2 to 255 bytes.", nameof(ClientIdentifier));
        }

        if (VendorClass is { Length: 0 or > 255 })
        {
            throw new ArgumentException("A vendor class has 1 to 255 characters.", nameof(VendorClass));
        }

        if (InitialRetry <= TimeSpan.Zero || MaximumRetry < InitialRetry || MinimumRenewalRetry <= TimeSpan.Zero)
        {
            throw new ArgumentException("Retries need a wait above zero, and a largest one at least as long.", nameof(InitialRetry));
        }

        if (ExtraOptions.Count > 64 || RequestAttempts < 1 || RebootAttempts < 1 || DefaultLease <= TimeSpan.Zero)
        {
            throw new ArgumentException("At most 64 extra options, at least one attempt, and a default lease above zero.", nameof(ExtraOptions));
        }
    }

    private static bool IsHostName(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return name.Length is > 0 and <= 63 && name[0] != '-' && name[^1] != '-';
    }
}

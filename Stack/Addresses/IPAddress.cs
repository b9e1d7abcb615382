using System;

namespace DeviceKit.Stack;

/// <summary>An IP address of either version.</summary>
public readonly struct IPAddress : IEquatable<IPAddress>
{
    private readonly IPv6Address _bits;

    private IPAddress(IPv6Address bits, bool isIPv6)
    {
        _bits = bits;
        IsIPv6 = isIPv6;
    }

    /// <summary>True for an IPv6 address, false for an IPv4 one.</summary>
    public bool IsIPv6 { get; }

    /// <summary>The IPv4 address.</summary>
    /// <exception cref="InvalidOperationException">It is an IPv6 address.</exception>
    public IPv4Address IPv4 => IsIPv6 ? throw new InvalidOperationException($"{this} is an IPv6 address.") : new IPv4Address((uint)_bits.Low);

    /// <summary>The IPv6 address.</summary>
    /// <exception cref="InvalidOperationException">It is an IPv4 address.</exception>
    public IPv6Address IPv6 => IsIPv6 ? _bits : throw new InvalidOperationException($"{this} is an IPv4 address.");

    /// <summary>An IPv4 address is an IP address.</summary>
    public static implicit operator IPAddress(IPv4Address address) => FromIPv4(address);

    /// <summary>An IPv6 address is an IP address.</summary>
    public static implicit operator IPAddress(IPv6Address address) => FromIPv6(address);

    /// <summary>True when both are the same address of the same version.</summary>
    public static bool operator ==(IPAddress left, IPAddress right) => left.Equals(right);

    /// <summary>True when the addresses differ.</summary>
    public static bool operator !=(IPAddress left, IPAddress right) => !left.Equals(right);

    /// <summary>An IP address from an IPv4 address.</summary>
    /// <param name="address">The IPv4 address.</param>
    public static IPAddress FromIPv4(IPv4Address address) => new(new IPv6Address(0, address.Value), isIPv6: false);

    /// <summary>An IP address from an IPv6 address.</summary>
    /// <param name="address">The IPv6 address.</param>
    public static IPAddress FromIPv6(IPv6Address address) => new(address, isIPv6: true);

    /// <summary>Parses an address of either version.</summary>
    /// <param name="text">The text, e.g. <c>192.168.1.7</c> or <c>2001:db8::1</c>.</param>
    /// <param name="address">The address when the text is well formed.</param>
    /// <returns>False when the text is neither.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IPAddress address)
    {
        bool isIPv4 = IPv4Address.TryParse(text, out IPv4Address v4);
        bool isIPv6 = IPv6Address.TryParse(text, out IPv6Address v6);
        address = isIPv6 ? FromIPv6(v6) : FromIPv4(v4);
        return isIPv4 || isIPv6;
    }

    /// <inheritdoc/>
    public bool Equals(IPAddress other) => IsIPv6 == other.IsIPv6 && _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IPAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _bits.GetHashCode();

    /// <summary>The address in its version's usual form.</summary>
    public override string ToString() => IsIPv6 ? _bits.ToString() : IPv4.ToString();
}

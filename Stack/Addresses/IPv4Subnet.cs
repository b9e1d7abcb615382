using System;
using System.Globalization;

namespace DeviceKit.Stack;

/// <summary>An address and the length of its network's prefix (RFC 4632), as in 192.168.1.7/24.</summary>
/// <param name="Address">An address of the subnet.</param>
/// <param name="PrefixLength">The number of leading bits that name the network, 0 to 32.</param>
public readonly record struct IPv4Subnet(IPv4Address Address, int PrefixLength)
{
    /// <summary>The mask: 255.255.255.0 for a prefix of 24.</summary>
    public IPv4Address Mask => new(PrefixLength == 0 ? 0 : uint.MaxValue << (32 - PrefixLength));

    /// <summary>The network's own address: all host bits 0.</summary>
    public IPv4Address Network => new(Address.Value & Mask.Value);

    /// <summary>The directed broadcast address: all host bits 1; without meaning for a prefix of 31 or 32 (RFC 3021).</summary>
    public IPv4Address DirectedBroadcast => new(Address.Value | ~Mask.Value);

    /// <summary>True when an address is in the subnet.</summary>
    /// <param name="address">The address.</param>
    public bool Contains(IPv4Address address) => ((address.Value ^ Address.Value) & Mask.Value) == 0;

    /// <summary>True for the directed broadcast address of a subnet that has one.</summary>
    /// <param name="address">The address.</param>
    public bool IsBroadcast(IPv4Address address) => PrefixLength < 31 && address == DirectedBroadcast && Contains(address);

    /// <summary>A subnet from a contiguous mask, as DHCP gives it.</summary>
    /// <param name="address">An address of the subnet.</param>
    /// <param name="mask">The mask.</param>
    /// <param name="subnet">The subnet.</param>
    /// <returns>False when the mask's ones are not contiguous.</returns>
    public static bool TryFromMask(IPv4Address address, IPv4Address mask, out IPv4Subnet subnet)
    {
        int length = System.Numerics.BitOperations.PopCount(mask.Value);
        subnet = new IPv4Subnet(address, length);
        return subnet.Mask == mask;
    }

    /// <summary>Parses an address and a prefix length (RFC 4632 section 3.1).</summary>
    /// <param name="text">The text, e.g. <c>192.168.1.7/24</c>.</param>
    /// <param name="subnet">The subnet when the text is well formed.</param>
    /// <returns>False when the text is not a subnet, or its prefix is longer than 32 bits.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IPv4Subnet subnet)
    {
        subnet = default;
        int slash = text.IndexOf('/');
        if (slash < 0
            || !IPv4Address.TryParse(text[..slash], out IPv4Address address)
            || !byte.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out byte length)
            || length > 32)
        {
            return false;
        }

        subnet = new IPv4Subnet(address, length);
        return true;
    }

    /// <summary><c>192.168.1.7/24</c>.</summary>
    public override string ToString() => $"{Address}/{PrefixLength}";
}

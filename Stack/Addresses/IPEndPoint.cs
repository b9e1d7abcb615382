using System;
using System.Globalization;

namespace DeviceKit.Stack;

/// <summary>An IP address and a port.</summary>
/// <param name="Address">The address.</param>
/// <param name="Port">The port, 0 for any.</param>
public readonly record struct IPEndPoint(IPAddress Address, ushort Port)
{
    /// <summary>Parses an address, a colon and a port; an IPv6 address stands in brackets (RFC 3986 section 3.2.2).</summary>
    /// <param name="text">The text, e.g. <c>192.168.1.7:80</c> or <c>[2001:db8::1]:80</c>.</param>
    /// <param name="endPoint">The end point when the text is well formed.</param>
    /// <returns>False when the text is not an end point, or has no port.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IPEndPoint endPoint)
    {
        endPoint = default;
        int colon = text.LastIndexOf(':');
        if (colon < 1
            || !ushort.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out ushort port)
            || !IPAddress.TryParse(text[..colon], out IPAddress address)
            || address.IsIPv6 != (text[0] == '['))
        {
            return false;
        }

        endPoint = new IPEndPoint(address, port);
        return true;
    }

    /// <summary><c>192.168.1.7:80</c> or <c>[2001:db8::1]:80</c> (RFC 3986 section 3.2.2).</summary>
    public override string ToString() => Address.IsIPv6 ? $"[{Address}]:{Port}" : $"{Address}:{Port}";
}

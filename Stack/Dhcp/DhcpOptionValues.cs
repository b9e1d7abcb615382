using System;
using System.Collections.Generic;

namespace DeviceKit.Stack.Dhcp;

/// <summary>Options with a list or a text as value, read with limits: what a hostile server sends takes bounded memory.</summary>
internal static class DhcpOptionValues
{
    /// <summary>The most addresses or routes that one option gives; further ones are dropped.</summary>
    public const int MaximumList = 16;

    /// <summary>Reads a list of addresses, without those that cannot be a host's.</summary>
    /// <param name="view">The message.</param>
    /// <param name="code">The option.</param>
    public static IReadOnlyList<IPv4Address> ReadAddresses(in DhcpView view, DhcpOptionCode code)
    {
        Span<byte> bytes = stackalloc byte[MaximumList * IPv4Address.Size];
        int count = Math.Min(view.ReadOption(code, bytes), bytes.Length) / IPv4Address.Size;
        var addresses = new List<IPv4Address>(Math.Max(0, count));
        for (int i = 0; i < count; i++)
        {
            var address = IPv4Address.Read(bytes[(i * IPv4Address.Size)..]);
            if (address.Value >> 24 is not (0 or 127 or >= 224) && !addresses.Contains(address))
            {
                addresses.Add(address);
            }
        }

        return addresses;
    }

    /// <summary>Reads a text: trailing zero bytes are cut (some servers send them).</summary>
    /// <param name="view">The message.</param>
    /// <param name="code">The option.</param>
    /// <returns>Null when it is missing, empty, longer than 255 bytes, or not printable ASCII without spaces.</returns>
    public static string? ReadText(in DhcpView view, DhcpOptionCode code)
    {
        Span<byte> bytes = stackalloc byte[255];
        int length = view.ReadOption(code, bytes);
        if (length > bytes.Length)
        {
            return null;
        }

        while (length > 0 && bytes[length - 1] == 0)
        {
            length--;
        }

        if (length <= 0)
        {
            return null;
        }

        Span<char> text = stackalloc char[length];
        for (int i = 0; i < length; i++)
        {
            if (bytes[i] is <= 0x20 or >= 0x7F)
            {
                return null;
            }

            text[i] = (char)bytes[i];
        }

        return new string(text);
    }

    /// <summary>Reads an option as it is.</summary>
    /// <param name="view">The message.</param>
    /// <param name="code">The option.</param>
    /// <returns>Null when it is missing.</returns>
    public static byte[]? ReadBytes(in DhcpView view, DhcpOptionCode code)
    {
        int length = view.ReadOption(code, default);
        if (length < 0)
        {
            return null;
        }

        var bytes = new byte[length];
        view.ReadOption(code, bytes);
        return bytes;
    }

    /// <summary>Reads option 121 (RFC 3442): prefix length, the prefix's significant octets, router; repeated.</summary>
    /// <param name="view">The message.</param>
    /// <returns>The routes; none when any is malformed.</returns>
    public static IReadOnlyList<IPv4StaticRoute> ReadRoutes(in DhcpView view)
    {
        ReadOnlySpan<byte> rest = ReadBytes(view, DhcpOptionCode.ClasslessRoutes);
        var routes = new List<IPv4StaticRoute>();
        Span<byte> network = stackalloc byte[IPv4Address.Size];
        while (rest.Length > 0 && routes.Count < MaximumList)
        {
            int prefix = rest[0];
            int octets = (prefix + 7) / 8;
            if (prefix > 32 || rest.Length < 1 + octets + IPv4Address.Size)
            {
                return [];
            }

            network.Clear();
            rest.Slice(1, octets).CopyTo(network);
            var destination = new IPv4Subnet(IPv4Address.Read(network), prefix);
            routes.Add(new IPv4StaticRoute(new IPv4Subnet(destination.Network, prefix), IPv4Address.Read(rest[(1 + octets)..])));
            rest = rest[(1 + octets + IPv4Address.Size)..];
        }

        return routes;
    }
}

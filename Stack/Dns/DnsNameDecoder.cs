using System;

namespace DeviceKit.Stack.Dns;

/// <summary>Reads names out of messages, following compression pointers (RFC 1035 section 4.1.4).</summary>
/// <remarks>
/// A pointer must lead before the labels that it continues, so every jump goes back and no chain of them can loop; the limits on length
/// and jumps bound what a name costs.
/// </remarks>
internal static class DnsNameDecoder
{
    /// <summary>No name of 255 bytes has more labels, so none needs more pointers.</summary>
    private const int MaximumJumps = 127;

    /// <summary>Expands a name into its wire form: length-prefixed labels in lower case, ended by a zero.</summary>
    /// <param name="message">The whole message.</param>
    /// <param name="offset">Where the name begins.</param>
    /// <param name="name">Where to; <see cref="DnsHeader.MaximumName"/> bytes.</param>
    /// <param name="length">The length of the wire form.</param>
    /// <param name="next">The offset behind the name as it stands in the message.</param>
    /// <returns>False when the name is malformed, too long or points forward.</returns>
    public static bool TryExpand(ReadOnlySpan<byte> message, int offset, Span<byte> name, out int length, out int next)
    {
        length = 0;
        next = -1;
        int start = offset;
        int jumps = 0;
        while ((uint)offset < (uint)message.Length)
        {
            int octet = message[offset];
            if (octet >= 0xC0)
            {
                if (offset + 1 >= message.Length)
                {
                    return false;
                }

                int target = ((octet & 0x3F) << 8) | message[offset + 1];
                next = next < 0 ? offset + 2 : next;
                if (target >= start || ++jumps > MaximumJumps)
                {
                    return false;
                }

                start = target;
                offset = target;
                continue;
            }

            // 01 and 10 are reserved; the longest name leaves room for the final zero.
            if (octet > DnsHeader.MaximumLabel || offset + octet >= message.Length || length + octet + (octet > 0 ? 2 : 1) > DnsHeader.MaximumName)
            {
                return false;
            }

            name[length++] = (byte)octet;
            if (octet == 0)
            {
                next = next < 0 ? offset + 1 : next;
                return true;
            }

            DnsName.Lower(message.Slice(offset + 1, octet), name[length..]);
            length += octet;
            offset += octet + 1;
        }

        return false;
    }

    /// <summary>The offset behind a name, or -1 when it is malformed.</summary>
    public static int Skip(ReadOnlySpan<byte> message, int offset)
    {
        Span<byte> name = stackalloc byte[DnsHeader.MaximumName];
        return TryExpand(message, offset, name, out _, out int next) ? next : -1;
    }

    /// <summary>True when a well-formed name of a message is the given one.</summary>
    public static bool Matches(ReadOnlySpan<byte> message, int offset, DnsName expected)
    {
        Span<byte> name = stackalloc byte[DnsHeader.MaximumName];
        return TryExpand(message, offset, name, out int length, out _) && name[..length].SequenceEqual(expected.Wire);
    }

    /// <summary>Reads a name.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, int offset, out DnsName name)
    {
        Span<byte> wire = stackalloc byte[DnsHeader.MaximumName];
        bool isName = TryExpand(message, offset, wire, out int length, out _);
        name = isName ? DnsName.FromWire(wire[..length]) : DnsName.Root;
        return isName;
    }
}

using System;
using System.Globalization;

namespace DeviceKit.Stack.Dns;

/// <summary>The text of an IPv6 address (RFC 4291 section 2.2). **Zones (%eth0) and embedded IPv4 notation are not supported.**</summary>
internal static class IPv6Literal
{
    private const int Groups = 8;

    /// <summary>Parses an address, with or without the brackets of RFC 3986.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out IPv6Address address)
    {
        address = default;
        if (text.Length > 2 && text[0] == '[' && text[^1] == ']')
        {
            text = text[1..^1];
        }

        int gap = text.IndexOf("::");
        Span<ushort> head = stackalloc ushort[Groups];
        Span<ushort> tail = stackalloc ushort[Groups];
        if (!TryParseGroups(gap < 0 ? text : text[..gap], head, out int headCount)
            || !TryParseGroups(gap < 0 ? default : text[(gap + 2)..], tail, out int tailCount)
            || (gap < 0 ? headCount != Groups : headCount + tailCount >= Groups))
        {
            return false;
        }

        tail[..tailCount].CopyTo(head[(Groups - tailCount)..]);
        address = new IPv6Address(Join(head[..4]), Join(head[4..]));
        return true;
    }

    private static bool TryParseGroups(ReadOnlySpan<char> text, Span<ushort> groups, out int count)
    {
        count = 0;
        while (text.Length > 0)
        {
            int colon = text.IndexOf(':');
            ReadOnlySpan<char> group = colon < 0 ? text : text[..colon];
            if (count == Groups || group.Length is 0 or > 4 || colon == text.Length - 1
                || !ushort.TryParse(group, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out groups[count++]))
            {
                return false;
            }

            text = colon < 0 ? default : text[(colon + 1)..];
        }

        return true;
    }

    private static ulong Join(ReadOnlySpan<ushort> groups) =>
        ((ulong)groups[0] << 48) | ((ulong)groups[1] << 32) | ((ulong)groups[2] << 16) | groups[3];
}

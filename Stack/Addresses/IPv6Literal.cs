using System;
using System.Globalization;

namespace DeviceKit.Stack;

/// <summary>Reads the text of an IPv6 address (RFC 4291 section 2.2).</summary>
internal static class IPv6Literal
{
    private const int Groups = 8;

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
        int headCount = 0;
        int tailCount = 0;
        if (gap < 0)
        {
            if (!TryParseGroups(text, head, isEnd: true, out headCount) || headCount != Groups)
            {
                return false;
            }
        }
        else if (!TryParseGroups(text[..gap], head, isEnd: false, out headCount)
            || !TryParseGroups(text[(gap + 2)..], tail, isEnd: true, out tailCount)
            || headCount + tailCount >= Groups)
        {
            return false;
        }

        tail[..tailCount].CopyTo(head[(Groups - tailCount)..]);
        address = new IPv6Address(Join(head[..4]), Join(head[4..]));
        return true;
    }

    /// <summary>Reads groups; at the address's end the last two may be written as an IPv4 address.</summary>
    private static bool TryParseGroups(ReadOnlySpan<char> text, Span<ushort> groups, bool isEnd, out int count)
    {
        count = 0;
        while (text.Length > 0)
        {
            int colon = text.IndexOf(':');
            if (isEnd && colon < 0 && text.Contains('.'))
            {
                return TryParseIPv4(text, groups, ref count);
            }

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

    private static bool TryParseIPv4(ReadOnlySpan<char> text, Span<ushort> groups, ref int count)
    {
        if (count > Groups - 2 || !IPv4Address.TryParse(text, out IPv4Address address))
        {
            return false;
        }

        groups[count++] = (ushort)(address.Value >> 16);
        groups[count++] = (ushort)address.Value;
        return true;
    }

    private static ulong Join(ReadOnlySpan<ushort> groups) =>
        ((ulong)groups[0] << 48) | ((ulong)groups[1] << 32) | ((ulong)groups[2] << 16) | groups[3];
}

using System;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>The character classes of RFC 9110 section 5.6.</summary>
internal static class HttpSyntax
{
    /// <summary>The token characters (section 5.6.2) below 64 and from 64, a bit each.</summary>
    private const ulong LowTokens = 0x03FF6CFA00000000;
    private const ulong HighTokens = 0x57FFFFFFC7FFFFFE;

    public static bool IsToken(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsTokenCharacter(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    public static bool IsToken(ReadOnlySpan<byte> text)
    {
        foreach (byte c in text)
        {
            if (!IsTokenCharacter(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    public static bool IsTokenOrQuoted(ReadOnlySpan<char> text) =>
        IsToken(text) || (text.Length >= 2 && text[0] == '"' && text[^1] == '"' && !HasLineBreakOrNul(text));

    /// <summary>True when a value may not be sent: it would end its line, or hide what follows.</summary>
    public static bool HasLineBreakOrNul(ReadOnlySpan<char> value) => value.ContainsAny('\r', '\n', '\0');

    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && ToLower(left[i]) != ToLower(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when a comma-separated list holds a token, without regard to case.</summary>
    public static bool ListContains(ReadOnlySpan<char> list, ReadOnlySpan<char> token)
    {
        while (list.Length > 0)
        {
            int comma = list.IndexOf(',');
            ReadOnlySpan<char> item = comma < 0 ? list : list[..comma];
            if (item.Trim(" \t").Equals(token, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            list = comma < 0 ? default : list[(comma + 1)..];
        }

        return false;
    }

    private static bool IsTokenCharacter(int c) => c < 128 && (((c < 64 ? LowTokens : HighTokens) >> (c & 63)) & 1) != 0;

    private static int ToLower(int c) => (uint)(c - 'A') <= 'Z' - 'A' ? c | 0x20 : c;
}

namespace System;

/// <content>Bytes as text: base 64 (RFC 4648) and hexadecimal.</content>
public static partial class Convert
{
    private static ReadOnlySpan<byte> Base64Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    public static string ToBase64String(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToBase64String((ReadOnlySpan<byte>)inArray);
    }

    public static string ToBase64String(byte[] inArray, int offset, int length) => ToBase64String(new ReadOnlySpan<byte>(inArray, offset, length));

    public static string ToBase64String(ReadOnlySpan<byte> bytes, Base64FormattingOptions options = Base64FormattingOptions.None)
    {
        string text = string.NewOrEmpty((bytes.Length + 2) / 3 * 4);
        Span<char> rest = text.Writable;
        for (; bytes.Length > 0; bytes = bytes[Math.Min(3, bytes.Length)..])
        {
            int bits = (bytes[0] << 16) | (bytes.Length > 1 ? bytes[1] << 8 : 0) | (bytes.Length > 2 ? bytes[2] : 0);
            rest[0] = (char)Base64Digits[bits >> 18];
            rest[1] = (char)Base64Digits[(bits >> 12) & 63];
            rest[2] = bytes.Length > 1 ? (char)Base64Digits[(bits >> 6) & 63] : '=';
            rest[3] = bytes.Length > 2 ? (char)Base64Digits[bits & 63] : '=';
            rest = rest[4..];
        }

        return text;
    }

    public static byte[] FromBase64String(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var bytes = new System.Collections.Generic.List<byte>(s.Length);
        int bits = 0;
        int digits = 0;
        int padding = 0;
        foreach (char c in s)
        {
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                continue;
            }

            int digit = c == '=' ? 0 : Base64Digits.IndexOf(c < 0x80 ? (byte)c : (byte)0xFF);
            padding += c == '=' ? 1 : 0;
            if (digit < 0 || (padding > 0 && c != '=') || padding > 2)
            {
                throw NotBase64();
            }

            bits = (bits << 6) | digit;
            if (++digits % 4 == 0)
            {
                bytes.Add((byte)(bits >> 16));
                bytes.Add((byte)(bits >> 8));
                bytes.Add((byte)bits);
                bits = 0;
            }
        }

        if (digits % 4 != 0)
        {
            throw NotBase64();
        }

        bytes.RemoveRange(bytes.Count - padding, padding);
        return bytes.ToArray();
    }

    public static string ToHexString(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToHexString((ReadOnlySpan<byte>)inArray);
    }

    public static string ToHexString(ReadOnlySpan<byte> bytes) => ToHex(bytes, 'A');

    public static string ToHexStringLower(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToHex(inArray, 'a');
    }

    public static string ToHexStringLower(ReadOnlySpan<byte> bytes) => ToHex(bytes, 'a');

    public static byte[] FromHexString(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return FromHexString(s.AsSpan());
    }

    public static byte[] FromHexString(ReadOnlySpan<char> chars)
    {
        if ((chars.Length & 1) != 0)
        {
            throw new FormatException("The input is not a valid hex string as its length is not a multiple of 2.");
        }

        var bytes = new byte[chars.Length / 2];
        for (int i = 0; i < chars.Length; i++)
        {
            char c = chars[i];
            int digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10
                : throw new FormatException("The input is not a valid hex string as it contains a non-hex character.");
            bytes[i / 2] = (byte)((bytes[i / 2] << 4) | digit);
        }

        return bytes;
    }

    private static FormatException NotBase64() =>
        new("The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.");

    private static string ToHex(ReadOnlySpan<byte> bytes, char ten)
    {
        string text = string.NewOrEmpty(2 * bytes.Length);
        Span<char> characters = text.Writable;
        for (int i = 0; i < bytes.Length; i++)
        {
            int high = bytes[i] >> 4;
            int low = bytes[i] & 15;
            characters[2 * i] = (char)(high + (high < 10 ? '0' : ten - 10));
            characters[(2 * i) + 1] = (char)(low + (low < 10 ? '0' : ten - 10));
        }

        return text;
    }
}

using System;
using System.Text;

namespace DeviceKit.Stack.Http;

/// <summary>Bodies as text. **Only the Unicode encodings, ASCII and ISO-8859-1 are known.**</summary>
internal static class HttpText
{
    /// <summary>Decodes by the charset parameter, else by a byte order mark, else as UTF-8; the mark is left out.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charSet)
    {
        Encoding encoding = charSet is null ? Encoding.UTF8 : Find(charSet.Trim('"'));
        if (bytes is [0xEF, 0xBB, 0xBF, ..] && (charSet is null || encoding == Encoding.UTF8))
        {
            return Encoding.UTF8.GetString(bytes[3..]);
        }

        if (bytes is [0xFF, 0xFE, ..] && (charSet is null || encoding == Encoding.Unicode))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes is [0xFE, 0xFF, ..] && (charSet is null || encoding == Encoding.BigEndianUnicode))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        return encoding.GetString(bytes);
    }

    private static Encoding Find(string name)
    {
        string lower = name.ToLowerInvariant();
        return lower switch
        {
            "utf-8" or "utf8" or "unicode-1-1-utf-8" => Encoding.UTF8,
            "us-ascii" or "ascii" => Encoding.ASCII,
            "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" => Encoding.Latin1,
            "utf-16" or "utf-16le" or "unicode" => Encoding.Unicode,
            "utf-16be" or "unicodefffe" => Encoding.BigEndianUnicode,
            _ => throw new InvalidOperationException(
                "The character set provided in ContentType is invalid. Cannot read content as string using an invalid character set.",
                new ArgumentException($"'{name}' is not a supported encoding name.", nameof(name))),
        };
    }
}

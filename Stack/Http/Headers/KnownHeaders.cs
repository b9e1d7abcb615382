using System;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>The headers that the client knows, by length of name; a name found here costs no string.</summary>
internal static class KnownHeaders
{
    private static readonly KnownHeader[] s_all =
    [
        new("TE", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("Age", HttpHeaderKind.Response | HttpHeaderKind.NotInTrailer),
        new("Via", HttpHeaderKind.General),
        new("Date", HttpHeaderKind.General | HttpHeaderKind.NotInTrailer),
        new("ETag", HttpHeaderKind.Response),
        new("From", HttpHeaderKind.Request),
        new("Host", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("Link", HttpHeaderKind.Custom),
        new("Vary", HttpHeaderKind.Response | HttpHeaderKind.NotInTrailer),
        new("Allow", HttpHeaderKind.Content),
        new("Range", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("Accept", HttpHeaderKind.Request),
        new("Cookie", HttpHeaderKind.Custom),
        new("Expect", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("Origin", HttpHeaderKind.Custom),
        new("Pragma", HttpHeaderKind.General | HttpHeaderKind.NotInTrailer),
        new("Server", HttpHeaderKind.Response) { Separator = " " },
        new("Alt-Svc", HttpHeaderKind.Custom),
        new("Expires", HttpHeaderKind.Content | HttpHeaderKind.NotInTrailer),
        new("Referer", HttpHeaderKind.Request),
        new("Trailer", HttpHeaderKind.General | HttpHeaderKind.NotInTrailer),
        new("Upgrade", HttpHeaderKind.General),
        new("Warning", HttpHeaderKind.General | HttpHeaderKind.NotInTrailer),
        new("If-Match", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("If-Range", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("Location", HttpHeaderKind.Response | HttpHeaderKind.NotInTrailer),
        new("Connection", HttpHeaderKind.General),
        new("Keep-Alive", HttpHeaderKind.Custom),
        new("Set-Cookie", HttpHeaderKind.Custom | HttpHeaderKind.NotInTrailer),
        new("User-Agent", HttpHeaderKind.Request) { Separator = " " },
        new("Content-MD5", HttpHeaderKind.Content),
        new("Retry-After", HttpHeaderKind.Response | HttpHeaderKind.NotInTrailer),
        new("Content-Type", HttpHeaderKind.Content | HttpHeaderKind.NotInTrailer),
        new("Max-Forwards", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("X-Powered-By", HttpHeaderKind.Custom),
        new("X-Request-ID", HttpHeaderKind.Custom),
        new("Accept-Ranges", HttpHeaderKind.Response),
        new("Authorization", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("Cache-Control", HttpHeaderKind.General | HttpHeaderKind.NotInTrailer),
        new("Content-Range", HttpHeaderKind.Content | HttpHeaderKind.NotInTrailer),
        new("If-None-Match", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("Last-Modified", HttpHeaderKind.Content),
        new("Accept-Charset", HttpHeaderKind.Request),
        new("Content-Length", HttpHeaderKind.Content | HttpHeaderKind.NotInTrailer),
        new("Accept-Encoding", HttpHeaderKind.Request),
        new("Accept-Language", HttpHeaderKind.Request),
        new("X-Frame-Options", HttpHeaderKind.Custom),
        new("Content-Encoding", HttpHeaderKind.Content | HttpHeaderKind.NotInTrailer),
        new("Content-Language", HttpHeaderKind.Content),
        new("Content-Location", HttpHeaderKind.Content),
        new("WWW-Authenticate", HttpHeaderKind.Response | HttpHeaderKind.NotInTrailer),
        new("If-Modified-Since", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("Transfer-Encoding", HttpHeaderKind.General | HttpHeaderKind.NotInTrailer),
        new("Proxy-Authenticate", HttpHeaderKind.Response | HttpHeaderKind.NotInTrailer),
        new("Content-Disposition", HttpHeaderKind.Content),
        new("If-Unmodified-Since", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("Proxy-Authorization", HttpHeaderKind.Request | HttpHeaderKind.NotInTrailer),
        new("X-Content-Type-Options", HttpHeaderKind.Custom),
        new("Strict-Transport-Security", HttpHeaderKind.Custom),
        new("Access-Control-Allow-Origin", HttpHeaderKind.Custom),
    ];

    /// <summary>Where the names of a length begin in the list.</summary>
    private static readonly byte[] s_first = IndexByLength();

    public static KnownHeader? Find(ReadOnlySpan<char> name)
    {
        for (int i = First(name.Length); i < s_all.Length && s_all[i].Name.Length == name.Length; i++)
        {
            if (name.Equals(s_all[i].Name, StringComparison.OrdinalIgnoreCase))
            {
                return s_all[i];
            }
        }

        return null;
    }

    public static KnownHeader? Find(ReadOnlySpan<byte> name)
    {
        for (int i = First(name.Length); i < s_all.Length && s_all[i].Name.Length == name.Length; i++)
        {
            if (HttpSyntax.EqualsIgnoreCase(name, s_all[i].Name))
            {
                return s_all[i];
            }
        }

        return null;
    }

    private static int First(int length) => length < s_first.Length ? s_first[length] : s_all.Length;

    private static byte[] IndexByLength()
    {
        var first = new byte[s_all[^1].Name.Length + 1];
        for (int length = 0, i = 0; length < first.Length; length++)
        {
            while (s_all[i].Name.Length < length)
            {
                i++;
            }

            first[length] = (byte)i;
        }

        return first;
    }
}

using System;

namespace DeviceKit.Stack.Http;

/// <summary>A status line (RFC 9112 section 4): <c>HTTP/1.x SP 3DIGIT [SP reason]</c>, without its end of line.</summary>
internal readonly ref struct StatusLine
{
    private const int VersionAt = 0;
    private const int MinorAt = 7;
    private const int CodeAt = 9;
    private const int ReasonAt = 13;
    private const int MinimumLength = 12;

    private readonly ReadOnlySpan<byte> _line;

    private StatusLine(ReadOnlySpan<byte> line) => _line = line;

    public int MinorVersion => _line[MinorAt] - '0';

    public HttpStatusCode Code =>
        (HttpStatusCode)(((_line[CodeAt] - '0') * 100) + ((_line[CodeAt + 1] - '0') * 10) + _line[CodeAt + 2] - '0');

    /// <summary>The reason phrase, ISO-8859-1.</summary>
    public ReadOnlySpan<byte> Reason => _line.Length > ReasonAt ? _line[ReasonAt..] : default;

    /// <summary>Checks a line; afterwards no accessor can fail.</summary>
    /// <returns><see cref="HttpRejection.None"/>, or why not.</returns>
    public static HttpRejection Parse(ReadOnlySpan<byte> line, out StatusLine status)
    {
        status = new StatusLine(line);
        if (line.Length < MinimumLength || !line[VersionAt..].StartsWith("HTTP/1."u8) || !IsDigit(line[MinorAt]) || line[MinorAt + 1] != ' ')
        {
            return HttpRejection.StatusLine;
        }

        if (!IsDigit(line[CodeAt]) || !IsDigit(line[CodeAt + 1]) || !IsDigit(line[CodeAt + 2]))
        {
            return HttpRejection.StatusCode;
        }

        return line.Length == MinimumLength || line[MinimumLength] == ' ' ? HttpRejection.None : HttpRejection.StatusLine;
    }

    /// <summary>The code's three characters, for a message.</summary>
    public static ReadOnlySpan<byte> CodeText(ReadOnlySpan<byte> line) => line.Slice(CodeAt, 3);

    private static bool IsDigit(byte c) => (uint)(c - '0') <= 9;
}

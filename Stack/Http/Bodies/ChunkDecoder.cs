using System;

namespace DeviceKit.Stack.Http;

/// <summary>The framing of a chunked body (RFC 9112 section 7.1), up to and including the last chunk's line; trailers are the caller's.</summary>
/// <remarks>As lenient as System.Net.Http: a bare LF ends a line. Extensions are skipped.</remarks>
internal struct ChunkDecoder
{
    /// <summary>The longest line of a chunk, bytes with its end.</summary>
    public const int MaxLineLength = 16 * 1024;

    private ulong _left;
    private bool _inData;
    private bool _afterData;

    /// <summary>The bytes of the current chunk that have not been handed out.</summary>
    public readonly ulong Left => _left;

    /// <summary>True while the next bytes are data.</summary>
    public readonly bool IsInData => _inData;

    /// <summary>Counts data that was read past the decoder.</summary>
    public void Skip(int count)
    {
        _left -= (ulong)count;
        _inData = _left > 0;
        _afterData = !_inData;
    }

    /// <summary>Takes the next step.</summary>
    /// <param name="input">What has come.</param>
    /// <param name="used">The bytes of framing that were taken.</param>
    /// <param name="data">For <see cref="ChunkStep.Data"/> the bytes of data that follow those, not yet counted: <see cref="Skip"/> does.</param>
    /// <param name="rejection">For <see cref="ChunkStep.Rejected"/> the reason.</param>
    /// <param name="quote">For <see cref="ChunkStep.Rejected"/> the bytes to blame.</param>
    public ChunkStep Next(ReadOnlySpan<byte> input, out int used, out int data, out HttpRejection rejection, out ReadOnlySpan<byte> quote)
    {
        used = 0;
        data = 0;
        rejection = HttpRejection.None;
        quote = default;
        while (!_inData)
        {
            ReadOnlySpan<byte> rest = input[used..];
            int lineFeed = rest.IndexOf((byte)'\n');
            if (lineFeed >= MaxLineLength || (lineFeed < 0 && rest.Length >= MaxLineLength))
            {
                rejection = HttpRejection.ChunkLineTooLong;
                return ChunkStep.Rejected;
            }

            if (lineFeed < 0)
            {
                return ChunkStep.Incomplete;
            }

            used += lineFeed + 1;
            ReadOnlySpan<byte> line = rest[..(lineFeed > 0 && rest[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed)];
            rejection = _afterData ? TakeTerminator(line, out quote) : TakeSize(line, out quote);
            if (rejection != HttpRejection.None)
            {
                return ChunkStep.Rejected;
            }

            if (!_inData && !_afterData && _left == 0 && line.Length > 0)
            {
                return ChunkStep.Last;
            }
        }

        data = (int)Math.Min((ulong)(input.Length - used), _left);
        return data > 0 ? ChunkStep.Data : ChunkStep.Incomplete;
    }

    private HttpRejection TakeTerminator(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> quote)
    {
        quote = line;
        _afterData = false;
        return line.Length == 0 ? HttpRejection.None : HttpRejection.ChunkTerminator;
    }

    private HttpRejection TakeSize(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> quote)
    {
        quote = line;
        int digits = 0;
        ulong size = 0;
        for (; digits < line.Length && TryHex(line[digits], out uint digit); digits++)
        {
            if (size >> 60 != 0)
            {
                return HttpRejection.ChunkSize;
            }

            size = (size << 4) | digit;
        }

        if (digits == 0)
        {
            return HttpRejection.ChunkSize;
        }

        quote = line[digits..];
        int other = quote.IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (other >= 0 && quote[other] != ';')
        {
            return HttpRejection.ChunkExtension;
        }

        _left = size;
        _inData = size > 0;
        return HttpRejection.None;
    }

    private static bool TryHex(byte c, out uint digit)
    {
        uint letter = (uint)(c | 0x20) - 'a';
        uint number = (uint)c - '0';
        digit = number <= 9 ? number : letter + 10;
        return number <= 9 || letter <= 5;
    }
}

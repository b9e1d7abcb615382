using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <content>Status line and headers.</content>
internal sealed partial class HttpConnection
{
    private int _headBytesLeft;
    private int _headersLeft;
    private bool _headStarted;

    /// <summary>Reads as many header lines as have come.</summary>
    /// <param name="response">Whose headers they are; null drops them.</param>
    /// <param name="trailers">True after a chunked body.</param>
    /// <returns>True when the last was read.</returns>
    /// <exception cref="HttpRequestException">A line is malformed, or a limit is exceeded.</exception>
    public bool TryReadHeaders(HttpResponseMessage? response, bool trailers)
    {
        while (true)
        {
            HeaderStep step = HeaderField.Next(_input.Bytes, out HeaderField field, out int used);
            if ((step == HeaderStep.Incomplete ? _input.Count : used) > _headBytesLeft)
            {
                throw TooLong();
            }

            switch (step)
            {
                case HeaderStep.Incomplete:
                    return false;
                case HeaderStep.Malformed:
                    throw HttpThrow.Rejected(HttpRejection.HeaderLine, _input.Bytes[..used]);
                case HeaderStep.Field:
                    ResponseHeaderWriter.Add(response, field, trailers);
                    if (--_headersLeft < 0)
                    {
                        throw HttpThrow.Rejected(HttpRejection.TooManyHeaders, $"{Settings.MaxResponseHeadersCount}");
                    }

                    break;
            }

            _input.Discard(used);
            _headBytesLeft -= used;
            if (step == HeaderStep.End)
            {
                return true;
            }
        }
    }

    /// <summary>Reads status lines and headers, over interim responses (RFC 9110 section 15.2), up to the final ones.</summary>
    private async Task<HttpResponseMessage> ReceiveHeadAsync(HttpRequestMessage request, ContinueGate? gate)
    {
        _headBytesLeft = Settings.MaxResponseHeadersLength * 1024;
        _headersLeft = Settings.MaxResponseHeadersCount;
        await FillForHeadAsync();
        _headStarted = true;
        var response = new HttpResponseMessage { RequestMessage = request, Content = new ResponseContent() };
        while (true)
        {
            while (!TryReadStatusLine(response))
            {
                await FillForHeadAsync();
            }

            bool interim = (int)response.StatusCode is >= 100 and <= 199 and not 101;
            if (response.StatusCode == HttpStatusCode.Continue)
            {
                gate?.TryDecide(true);
            }

            while (!TryReadHeaders(interim ? null : response, trailers: false))
            {
                await FillForHeadAsync();
            }

            if (!interim)
            {
                return response;
            }
        }
    }

    private bool TryReadStatusLine(HttpResponseMessage response)
    {
        Span<byte> bytes = _input.Bytes;
        int lineFeed = bytes.IndexOf((byte)'\n');
        if (lineFeed < 0)
        {
            return bytes.Length < _headBytesLeft ? false : throw TooLong();
        }

        _headBytesLeft -= lineFeed + 1;
        ReadOnlySpan<byte> line = bytes[..(lineFeed > 0 && bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed)];
        HttpRejection rejection = StatusLine.Parse(line, out StatusLine status);
        if (rejection != HttpRejection.None)
        {
            throw HttpThrow.Rejected(rejection, rejection == HttpRejection.StatusCode ? StatusLine.CodeText(line) : line);
        }

        response.StatusCode = status.Code;
        response.Version = status.MinorVersion switch
        {
            1 => HttpVersion.Version11,
            0 => HttpVersion.Version10,
            _ => new Version(1, status.MinorVersion),
        };
        response.ReasonPhrase = Encoding.Latin1.GetString(status.Reason);
        _input.Discard(lineFeed + 1);
        return true;
    }

    /// <summary>Reads until there is an end of line more: a line that comes a byte at a time is not searched again for each byte.</summary>
    private async ValueTask FillForHeadAsync()
    {
        while (true)
        {
            int before = _input.Count;
            bool afterLine = before > 0 && _input.Bytes[before - 1] == '\n';
            int count = _hasReadAhead ? await TakeReadAheadAsync() : await FillAsync(CancellationToken.None);
            if (count == 0)
            {
                throw HttpThrow.RejectedBody(HttpRejection.ResponseEnded);
            }

            if (afterLine || _input.Bytes[before..].Contains((byte)'\n') || _input.Count >= _headBytesLeft)
            {
                return;
            }
        }
    }

    /// <summary>The read that was started when the connection became idle is the first of the response.</summary>
    private async ValueTask<int> TakeReadAheadAsync()
    {
        ValueTask<int> read = _readAhead;
        _readAhead = default;
        try
        {
            int count = await read;
            _hasReadAhead = false;
            _input.Commit(count);
            return count;
        }
        catch (NetworkException e)
        {
            _hasReadAhead = false;
            throw HttpThrow.Lost(e, reading: true);
        }
    }

    private void ReadConnectionHeaders(HttpResponseMessage response)
    {
        _mustClose |= response.Headers.ConnectionClose == true;
        if (response.Headers.GetJoined("Keep-Alive") is { } keepAlive)
        {
            _mustClose |= !KeepAlive.TryParse(keepAlive, out _serverKeeps);
        }
    }

    private HttpRequestException TooLong() => HttpThrow.Rejected(HttpRejection.HeadersTooLong, $"{Settings.MaxResponseHeadersLength * 1024}");
}

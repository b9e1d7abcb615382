using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <content>A request and the head of its response.</content>
internal sealed partial class HttpConnection
{
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _headStarted = false;
        ContinueGate? gate = null;
        Task? sending = null;
        CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(static state => ((HttpConnection)state!).Abort(), this);
        try
        {
            RequestHead.Write(request, _output);
            if (request.Content is null)
            {
                await _output.FlushAsync();
            }
            else if (request.Headers.ExpectContinue != true)
            {
                await SendContentAsync(request, cancellationToken);
            }
            else
            {
                await _output.FlushAsync();
                gate = new ContinueGate(Clock, Settings.Expect100ContinueTimeout);
                sending = SendContentWhenWantedAsync(request, gate, cancellationToken);
            }

            HttpResponseMessage response = await ReceiveHeadAsync(request, gate);
            DecideOnContent(request, response, gate);
            ReadConnectionHeaders(response);
            if (sending is not null)
            {
                await sending;
            }

            _output.Release();
            registration.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            ((ResponseContent)response.Content).Attach(SelectBody(request, response));
            return response;
        }
        catch (Exception e)
        {
            registration.Dispose();
            bool contentStarted = request.Content is not null && (gate is null || !gate.TryDecide(false));
            Abort();
            if (cancellationToken.IsCancellationRequested)
            {
                throw e is OperationCanceledException ? e : HttpThrow.Canceled(e, cancellationToken);
            }

            if (e is IOException or InvalidOperationException)
            {
                throw HttpThrow.Sending(e, _served && !_headStarted && !contentStarted && e is IOException);
            }

            throw;
        }
    }

    private async Task SendContentAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using RequestBody body = request.Headers.TransferEncodingChunked == true
            ? new ChunkedRequestBody(_output)
            : new ContentLengthRequestBody(_output, request.Content!.Headers.ContentLength.GetValueOrDefault());
        await request.Content!.CopyToAsync(body, null, cancellationToken);
        body.Finish();
        await _output.FlushAsync();
    }

    private async Task SendContentWhenWantedAsync(HttpRequestMessage request, ContinueGate gate, CancellationToken cancellationToken)
    {
        if (!await gate.Decision)
        {
            return;
        }

        try
        {
            await SendContentAsync(request, cancellationToken);
        }
        catch
        {
            // Whoever waits for the response would wait for ever.
            Abort();
            throw;
        }
    }

    /// <summary>The final status is here, and <c>100 Continue</c> may not have come: a refused body that is long is not sent.</summary>
    private void DecideOnContent(HttpRequestMessage request, HttpResponseMessage response, ContinueGate? gate)
    {
        if (gate is null)
        {
            return;
        }

        bool refused = (int)response.StatusCode >= 300 && request.Content!.Headers.ContentLength is null or > ContinueGate.CheapBody;
        if (gate.TryDecide(!refused) && refused)
        {
            // The server may still expect the body that was announced.
            _mustClose = true;
        }
    }

    private ResponseBody SelectBody(HttpRequestMessage request, HttpResponseMessage response)
    {
        long? length = response.Content.Headers.ContentLength;
        bool switching = response.StatusCode == HttpStatusCode.SwitchingProtocols;
        _mustClose |= switching;
        ResponseBody body =
            request.Method == HttpMethod.Head || response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.NotModified ? new EmptyBody()
            : switching ? new UntilCloseBody(this)
            : response.Headers.TransferEncodingChunked == true ? new ChunkedBody(this, response)
            : length == 0 ? new EmptyBody()
            : length is not null ? new ContentLengthBody(this, length.Value)
            : new UntilCloseBody(this);
        if (body is EmptyBody)
        {
            CompleteResponse();
        }

        return body;
    }
}
